package se.brobyggaren.exchange.entity;

import static se.brobyggaren.exchange.entity.RecordKind.ADVICE;
import static se.brobyggaren.exchange.entity.RecordKind.ASSIGNMENT;
import static se.brobyggaren.exchange.entity.RecordKind.FIGURE;
import static se.brobyggaren.exchange.entity.RecordKind.PARTICIPANT;
import static se.brobyggaren.exchange.entity.RecordKind.POSITION;
import static se.brobyggaren.exchange.entity.RecordKind.VISIT;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.brobyggaren.exchange.boundary.ImportColumn.Form;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * The columns of version 1 (kolumner), in the order of the template; their order in a file is free.
 */
public enum Column {
  RECORD(Set.of(RecordKind.values()), Set.of(RecordKind.values())),
  REFERENCE(Set.of(RecordKind.values()), Set.of(RecordKind.CASE, PARTICIPANT, POSITION)),
  CASE(Set.of(ASSIGNMENT), Set.of(ASSIGNMENT)),
  SEX(RecordKind.CASE, PARTICIPANT),
  BIRTH_YEAR(RecordKind.CASE, PARTICIPANT),
  MUNICIPALITY(RecordKind.CASE, VISIT, PARTICIPANT),
  DISTRICT(RecordKind.CASE, VISIT, PARTICIPANT),
  BEGAN(Set.of(RecordKind.values()), Set.of(RecordKind.values())),
  BEGAN_AS(RecordKind.CASE),
  ENDED(RecordKind.CASE, ASSIGNMENT, PARTICIPANT, POSITION, FIGURE),
  ENDED_AS(RecordKind.CASE),
  REASONS(RecordKind.CASE),
  TERM(Set.of(ASSIGNMENT, ADVICE), Set.of(ASSIGNMENT)),
  MINOR_CHILDREN(RecordKind.CASE),
  CHILDREN_AT_HOME(RecordKind.CASE),
  GROWN_UP_CHILDREN_AT_HOME(RecordKind.CASE),
  AUTHORITIES(RecordKind.CASE),
  APPEALS(RecordKind.CASE),
  MEANS_OF_SUPPORT(RecordKind.CASE, PARTICIPANT),
  EDUCATION(RecordKind.CASE, PARTICIPANT),
  MINUTES(ADVICE, VISIT),
  PROGRAMME(Set.of(PARTICIPANT, FIGURE), Set.of(PARTICIPANT)),
  DESTINATION(PARTICIPANT),
  FTE(Set.of(POSITION), Set.of(POSITION)),
  FIGURE_CODE("figure", Set.of(FIGURE)),
  AMOUNT(Set.of(FIGURE), Set.of(FIGURE));

  private final String code;
  private final Set<RecordKind> of;
  private final Set<RecordKind> required;

  Column(RecordKind... of) {
    this(Set.of(of), Set.of());
  }

  Column(Set<RecordKind> of, Set<RecordKind> required) {
    this.code = name().toLowerCase(Locale.ROOT);
    this.of = of;
    this.required = required;
  }

  Column(String code, Set<RecordKind> of) {
    this.code = code;
    this.of = of;
    this.required = of;
  }

  public static Optional<Column> of(String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(column -> column.code.equals(wanted)).findFirst();
  }

  public String code() {
    return code;
  }

  /** The list whose codes, and the tenant's words for them, it holds; null for all others. */
  public CodeList list(RecordKind kind) {
    return switch (this) {
      case ENDED_AS -> CodeList.CLOSING_OUTCOMES;
      case REASONS -> CodeList.CONTACT_REASONS;
      case TERM -> kind == ADVICE ? CodeList.CONTACT_REASONS : CodeList.ASSIGNMENTS;
      case APPEALS -> CodeList.AUTHORITIES;
      case MEANS_OF_SUPPORT -> CodeList.MEANS_OF_SUPPORT;
      case EDUCATION -> CodeList.EDUCATION;
      case DESTINATION -> CodeList.PROGRAMME_DESTINATIONS;
      default -> null;
    };
  }

  /** How a cell is written. */
  public Form form() {
    return switch (this) {
      case RECORD -> Form.KIND;
      case REFERENCE, CASE -> Form.KEY;
      case SEX, BEGAN_AS, CHILDREN_AT_HOME -> Form.ANSWER;
      case BIRTH_YEAR -> Form.YEAR;
      case MUNICIPALITY -> Form.MUNICIPALITY;
      case DISTRICT -> Form.DISTRICT;
      case BEGAN, ENDED -> Form.DAY;
      case REASONS, APPEALS -> Form.CODES;
      case ENDED_AS, TERM, MEANS_OF_SUPPORT, EDUCATION, DESTINATION -> Form.CODE;
      case MINOR_CHILDREN, GROWN_UP_CHILDREN_AT_HOME -> Form.YES_NO;
      case AUTHORITIES, MINUTES -> Form.WHOLE_NUMBER;
      case PROGRAMME, FIGURE_CODE -> Form.OWN_CODE;
      case FTE, AMOUNT -> Form.NUMBER;
    };
  }

  public boolean isOf(RecordKind kind) {
    return of.contains(kind);
  }

  public boolean isRequiredOf(RecordKind kind) {
    return required.contains(kind);
  }
}
