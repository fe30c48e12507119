package se.brobyggaren.tenantconfig.report;

import static se.brobyggaren.tenantconfig.report.Population.ADVICE;
import static se.brobyggaren.tenantconfig.report.Population.ANSWERS;
import static se.brobyggaren.tenantconfig.report.Population.ASSIGNMENTS;
import static se.brobyggaren.tenantconfig.report.Population.CLIENTS;
import static se.brobyggaren.tenantconfig.report.Population.DEFICIENCIES;
import static se.brobyggaren.tenantconfig.report.Population.PARTICIPANTS;
import static se.brobyggaren.tenantconfig.report.Population.QUEUE;
import static se.brobyggaren.tenantconfig.report.Population.VISITS;

import java.util.List;
import java.util.Optional;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * What a table is broken down by (indelning). The categories of one with a code list are the
 * tenant's terms or the national codes; of the others the words named here. {@link #UNKNOWN} and
 * {@link #OUTSIDE} may stand in every table: nobody is left out.
 */
public enum Dimension {
  SEX(List.of("WOMAN", "MAN", "OTHER"), CLIENTS, QUEUE, ASSIGNMENTS, PARTICIPANTS),
  /** The reference year minus the year of birth (DOMAIN rule 13). */
  AGE(List.of(), CLIENTS, QUEUE, ASSIGNMENTS, PARTICIPANTS),
  /** Municipality code; with '/district' where the tenant serves only a part. Never published. */
  MUNICIPALITY(List.of(), CLIENTS, QUEUE, ASSIGNMENTS, VISITS, PARTICIPANTS),
  /** How it ended. */
  OUTCOME(CodeList.CLOSING_OUTCOMES, CLIENTS),
  /** Several per client. */
  CONTACT_REASON(CodeList.CONTACT_REASONS, true, CLIENTS),
  /** What the client asks the ombud to work on. */
  ASSIGNMENT(CodeList.ASSIGNMENTS, false, ASSIGNMENTS),
  MINOR_CHILDREN(List.of("YES", "NO", Dimension.NOT_ASKED), CLIENTS),
  CHILDREN_AT_HOME(List.of("ALL_TIME", "EVERY_OTHER_WEEK", "NO", Dimension.NOT_ASKED), CLIENTS),
  GROWN_UP_CHILDREN_AT_HOME(List.of("YES", "NO", Dimension.NOT_ASKED), CLIENTS),
  AUTHORITIES_INVOLVED(List.of("0", "1", "2", "3", "4", "MORE", Dimension.NO_ANSWER), CLIENTS),
  /**
   * Authorities whose decisions the client had reviewed or appealed against; several per client.
   */
  APPEAL_TO(CodeList.AUTHORITIES, true, CLIENTS),
  MEANS_OF_SUPPORT(CodeList.MEANS_OF_SUPPORT, CLIENTS, PARTICIPANTS),
  EDUCATION(CodeList.EDUCATION, CLIENTS, PARTICIPANTS),
  ADVICE_SUBJECT(CodeList.CONTACT_REASONS, ADVICE),
  /** 01–12, of the day on which the measured thing happened. */
  MONTH(
      List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"),
      Population.values()),
  /** The code of the tenant's programme. */
  PROGRAMME(List.of(), PARTICIPANTS),
  /** Where a participant went. */
  DESTINATION(CodeList.PROGRAMME_DESTINATIONS, PARTICIPANTS),
  /** Whose fault it is; several per report. */
  AUTHORITY(CodeList.AUTHORITIES, true, DEFICIENCIES),
  /** Several per report. */
  DEFICIENCY_TYPE(CodeList.DEFICIENCY_TYPES, true, DEFICIENCIES),
  /** How far the report has come. */
  DEFICIENCY_STATE(
      List.of(
          "REPORTED",
          "RETURNED",
          "NO_MEASURE",
          "MEASURE",
          "SENT",
          "ANSWERED",
          "FOLLOWED_UP",
          "CLOSED"),
      DEFICIENCIES),
  DECISION(List.of("MEASURE", "NO_MEASURE", Dimension.NOT_DECIDED), DEFICIENCIES),
  /** Code of the steering group; {@link #LEAD} where the tenant has no deciding group. */
  DECIDED_BY(List.of(), DEFICIENCIES, ANSWERS),
  /** Whether it became better, as the ombud told the group in the end. */
  IMPROVEMENT(List.of("YES", "PARTLY", "NO", Dimension.NOT_TOLD), DEFICIENCIES),
  /** The one authority that an answer is asked of. */
  ASKED(CodeList.AUTHORITIES, ANSWERS),
  ANSWER(List.of("ANSWERED", "UNANSWERED", "WAITING", "NOT_SENT"), ANSWERS),
  /** Days from the application to an ombud; told where the progress of a year is followed. */
  WAITING_TIME(List.of("0-30", "31-90", "91-180", "181-365", "366-"), CLIENTS),
  /** Whole months from the first day to the close; as above. */
  CASE_TIME(List.of("0-5", "6-11", "12-17", "18-23", "24-"), CLIENTS);

  /** Not known. */
  public static final String UNKNOWN = "UNKNOWN";

  /** Known, but in none of the table's bands or categories. */
  public static final String OUTSIDE = "OUTSIDE";

  public static final String NOT_ASKED = "NOT_ASKED";
  public static final String NO_ANSWER = "NO_ANSWER";

  /** Answered, and there is none. */
  public static final String NONE = "NONE";

  public static final String NOT_DECIDED = "NOT_DECIDED";
  public static final String NOT_TOLD = "NOT_TOLD";

  /** Decided by the lead, where no group decides. */
  public static final String LEAD = "LEAD";

  private final List<String> categories;
  private final CodeList list;
  private final boolean several;
  private final List<Population> populations;

  Dimension(List<String> categories, Population... populations) {
    this.categories = categories;
    this.list = null;
    this.several = false;
    this.populations = List.of(populations);
  }

  Dimension(CodeList list, Population... populations) {
    this(list, false, populations);
  }

  Dimension(CodeList list, boolean several, Population... populations) {
    this.categories = List.of();
    this.list = list;
    this.several = several;
    this.populations = List.of(populations);
  }

  /** One record may have several categories: the parts need not add up to the whole. */
  public boolean isSeveral() {
    return several;
  }

  public boolean isOf(Population population) {
    return populations.contains(population);
  }

  /** Whose codes its categories are; empty when they are not codes. */
  public Optional<CodeList> list() {
    return Optional.ofNullable(list);
  }

  /** The fixed categories in printed order; empty when they come from lists, bands or records. */
  public List<String> categories() {
    return categories;
  }

  /** What stands for a record that says nothing. */
  public String unanswered() {
    return switch (this) {
      case MINOR_CHILDREN, CHILDREN_AT_HOME, GROWN_UP_CHILDREN_AT_HOME -> NOT_ASKED;
      case AUTHORITIES_INVOLVED, APPEAL_TO -> NO_ANSWER;
      case DECISION, DECIDED_BY -> NOT_DECIDED;
      case IMPROVEMENT -> NOT_TOLD;
      // Not stated is counted with neither women nor men.
      case SEX -> "OTHER";
      default -> UNKNOWN;
    };
  }
}
