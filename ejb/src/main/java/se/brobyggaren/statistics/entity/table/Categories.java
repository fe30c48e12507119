package se.brobyggaren.statistics.entity.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading.Kind;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Condition;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.tenantconfig.values.Period;
import se.brobyggaren.tenantconfig.values.Texts;

/**
 * The categories of every dimension in the tenant's words (kategorier), DOMAIN rule 14: its terms
 * before the national codes, its areas, the bands of its reports.
 */
public final class Categories {
  private final TenantConfiguration tenant;
  private final Span span;
  private final Set<String> areas = new HashSet<>();
  private final Map<CodeList, Map<String, Term>> terms = new HashMap<>();

  public Categories(TenantConfiguration tenant, Span span) {
    this.tenant = tenant;
    this.span = span;
    servedAreas().forEach(area -> areas.add(code(area)));
  }

  Span span() {
    return span;
  }

  /** As tables have it: the tenant's term for a national code, an area that it serves. */
  public String normal(Dimension by, String written) {
    if (by == Dimension.MUNICIPALITY) {
      String whole = written.replaceFirst("/.*", "");
      return areas.contains(written) || !areas.contains(whole) ? written : whole;
    }
    return by.list().map(list -> term(list, written)).orElse(written);
  }

  private String term(CodeList list, String written) {
    Term term = terms(list).get(written);
    return term == null ? written : term.code();
  }

  /** By the tenant's codes, and by the national ones that are none of those. */
  private Map<String, Term> terms(CodeList list) {
    return terms.computeIfAbsent(
        list,
        l -> {
          var known = new HashMap<String, Term>();
          tenant.vocabularies().terms(l).forEach(term -> known.put(term.code(), term));
          tenant.vocabularies().terms(l).stream()
              .filter(Term::mapped)
              .forEach(term -> known.putIfAbsent(term.national(), term));
          return known;
        });
  }

  /** A condition's categories; a national code means all terms that are mapped to it. */
  Set<String> meant(Condition condition) {
    var meant = new HashSet<String>();
    for (var category : condition.is()) {
      meant.add(normal(condition.by(), category));
      condition
          .by()
          .list()
          .filter(list -> terms(list).containsKey(category))
          .filter(list -> !terms(list).get(category).code().equals(category))
          .ifPresent(
              list ->
                  tenant.vocabularies().terms(list).stream()
                      .filter(term -> category.equals(term.national()))
                      .forEach(term -> meant.add(term.code())));
    }
    return meant;
  }

  /** Those that stand in the table even when nobody is in them. */
  List<Heading> always(Axis axis) {
    var by = axis.by();
    if (by == Dimension.AGE) {
      return bands(axis).stream().map(this::band).toList();
    }
    if (axis.occurring()) {
      return List.of();
    }
    var codes = new ArrayList<String>();
    if (!axis.categories().isEmpty()) {
      axis.categories().forEach(category -> codes.add(normal(by, category)));
    } else if (by == Dimension.MUNICIPALITY) {
      servedAreas().forEach(area -> codes.add(code(area)));
    } else if (by == Dimension.DECIDED_BY) {
      tenant.steeringGroups().stream()
          .filter(group -> group.validity().overlaps(new Period(span.first(), span.last())))
          .forEach(group -> codes.add(group.code()));
    } else if (by.list().isPresent()) {
      tenant.vocabularies().terms(by.list().get()).forEach(term -> codes.add(term.code()));
    } else {
      codes.addAll(by.categories());
      codes.remove(by.unanswered());
    }
    return codes.stream().distinct().map(code -> heading(by, code, Kind.CATEGORY)).toList();
  }

  private List<Area> servedAreas() {
    return tenant.areas().stream()
        .filter(area -> area.period().overlaps(new Period(span.first(), span.last())))
        .toList();
  }

  private static String code(Area area) {
    return area.district() == null
        ? area.municipality()
        : area.municipality() + "/" + area.district();
  }

  List<AgeBand> bands(Axis axis) {
    return axis.bands() == null ? axis.ages() : tenant.bandsOf(axis.bands());
  }

  private Heading band(AgeBand band) {
    int year = span.last().getYear();
    return new Heading(
        band.code(),
        new LocalText(band.label(), band.label()),
        Kind.CATEGORY,
        band.to() == null ? null : year - band.to(),
        year - band.from());
  }

  /** A word of a vocabulary that nobody has mapped, or that no list knows (DOMAIN rule 14). */
  public boolean isWithoutNationalCode(Dimension by, String code) {
    if (by.list().isEmpty() || code.equals(by.unanswered()) || isNone(by, code)) {
      return false;
    }
    var list = by.list().get();
    var term = terms(list).get(code);
    return term == null ? list.find(code).isEmpty() : !term.mapped();
  }

  /** Of any category, also one that nobody thought of. */
  Heading heading(Dimension by, String code, Kind kind) {
    return new Heading(code, text(by, code), kind, null, null);
  }

  private LocalText text(Dimension by, String code) {
    if (code.equals(Dimension.UNKNOWN) || code.equals(Dimension.OUTSIDE)) {
      return words(code);
    }
    if (by.categories().contains(code) || code.equals(by.unanswered()) || isNone(by, code)) {
      return words(by + "." + code);
    }
    if (by == Dimension.MUNICIPALITY) {
      return municipality(code);
    }
    if (by == Dimension.DECIDED_BY) {
      return group(code);
    }
    return by.list().map(list -> text(list, code)).orElse(new LocalText(code, code));
  }

  private LocalText group(String code) {
    return code.equals(Dimension.LEAD)
        ? words(Dimension.DECIDED_BY + "." + code)
        : tenant.steeringGroups().stream()
            .filter(group -> group.code().equals(code))
            .map(SteeringGroup::name)
            .findFirst()
            .orElse(new LocalText(code, code));
  }

  private static boolean isNone(Dimension by, String code) {
    return by == Dimension.APPEAL_TO && code.equals(Dimension.NONE);
  }

  private LocalText text(CodeList list, String code) {
    Term term = terms(list).get(code);
    if (term != null) {
      return term.text();
    }
    return list.find(code)
        .map(known -> new LocalText(known.text(Locale.ROOT), known.text(Locale.ENGLISH)))
        .orElse(new LocalText(code, code));
  }

  private static LocalText municipality(String code) {
    int slash = code.indexOf('/');
    String known = slash < 0 ? code : code.substring(0, slash);
    String name = Municipalities.byCode(known).map(m -> m.name()).orElse(known);
    String words = slash < 0 ? name : name + " (" + code.substring(slash + 1) + ")";
    return new LocalText(words, words);
  }

  public static LocalText words(String key) {
    return new LocalText(
        Texts.REPORTS.get(key, Locale.ROOT), Texts.REPORTS.get(key, Locale.ENGLISH));
  }
}
