package se.brobyggaren.exchange.entity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.NationalCode;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * What a file may say (tillåtna ord): the tenant's terms and the national codes beneath them
 * (DOMAIN rule 14), and the areas that it served at some time during the file's days.
 */
public final class Words {
  private static final Map<String, String> SEXES =
      Map.of("woman", "WOMAN", "man", "MAN", "other", "OTHER");
  private static final Map<String, String> BEGINNINGS =
      Map.of("new", "NEW", "resumed", "RESUMED", "transferred-in", "TRANSFERRED_IN");
  private static final Map<String, String> AT_HOME =
      Map.of("all-time", "ALL_TIME", "every-other-week", "EVERY_OTHER_WEEK", "no", "NO");

  private final Map<CodeList, Set<String>> codes = new EnumMap<>(CodeList.class);
  private final Set<Area> areas;

  public Words(TenantConfiguration tenant, LocalDate from, LocalDate until) {
    for (var list : CodeList.values()) {
      Set<String> known = new HashSet<>();
      list.codes().stream().map(NationalCode::code).forEach(known::add);
      tenant.vocabularies().terms(list).forEach(term -> known.add(term.code()));
      codes.put(list, known);
    }
    var days = new Period(from, until);
    areas =
        tenant.areas().stream()
            .filter(area -> area.period().overlaps(days))
            .collect(Collectors.toSet());
  }

  /** What a cell of the column may say, sorted; empty where it is not one of a list. */
  public SortedSet<String> allowed(Column column) {
    var allowed = new TreeSet<String>();
    switch (column.form()) {
      case KIND -> Stream.of(RecordKind.values()).map(RecordKind::code).forEach(allowed::add);
      case ANSWER -> allowed.addAll(answers(column).keySet());
      case YES_NO -> allowed.addAll(Set.of("yes", "no"));
      case MUNICIPALITY -> areas.forEach(area -> allowed.add(area.municipality()));
      case DISTRICT ->
          areas.stream().map(Area::district).filter(Objects::nonNull).forEach(allowed::add);
      case CODE, CODES ->
          Stream.of(RecordKind.values())
              .filter(column::isOf)
              .forEach(kind -> allowed.addAll(codes.get(column.list(kind))));
      default -> {}
    }
    if (column == Column.APPEALS) {
      allowed.add("none");
    }
    return allowed;
  }

  private static Map<String, String> answers(Column column) {
    return switch (column) {
      case SEX -> SEXES;
      case BEGAN_AS -> BEGINNINGS;
      default -> AT_HOME;
    };
  }

  boolean knows(CodeList list, String code) {
    return codes.get(list).contains(code);
  }

  /** The word for a fixed answer; null when there is no such answer. */
  static String sex(String written) {
    return SEXES.get(written);
  }

  static String beginning(String written) {
    return BEGINNINGS.get(written);
  }

  static String atHome(String written) {
    return AT_HOME.get(written);
  }

  static boolean isMunicipality(String code) {
    return Municipalities.byCode(code).isPresent();
  }

  /** A whole municipality is also served where a part of it is: the part may not be known. */
  boolean serves(String municipality) {
    return areas.stream().anyMatch(area -> area.municipality().equals(municipality));
  }

  /** The district as the tenant writes it; null when it serves no such district. */
  String district(String municipality, String written) {
    return areas.stream()
        .filter(area -> area.municipality().equals(municipality) && area.district() != null)
        .map(Area::district)
        .filter(d -> d.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
