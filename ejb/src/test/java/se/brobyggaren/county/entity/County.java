package se.brobyggaren.county.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.county.entity.TenantQuarter.Place;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.disclosure.Dimension;
import se.brobyggaren.disclosure.DisclosureControl;
import se.brobyggaren.disclosure.Proof;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Measure;

/** A county in which tenants publish and releases are made, as the job would make them. */
final class County {
  static final String BOARD = "lst-orebro";
  static final List<String> SEXES = List.of("WOMAN", "MAN", "OTHER");
  static final List<String> BANDS =
      List.of("18-29", "30-39", "40-49", "50-59", "60-64", "65-", "UNKNOWN");

  final Set<String> tenants;
  final List<TenantQuarter> published = new ArrayList<>();
  final List<ReleasedFigure> released = new ArrayList<>();
  private final Set<ReleasedBefore.Owner> settled = new HashSet<>();
  private final Map<Quarter, List<String>> parts = new HashMap<>();
  Proof proof;

  County(String... tenants) {
    this.tenants = new HashSet<>(Set.of(tenants));
  }

  ReleasePlan plan() {
    return new ReleasePlan(BOARD, published, before(), quarter -> tenants);
  }

  void release() {
    var plan = plan();
    if (plan.hasNothingNew()) {
      return;
    }
    var release = DisclosureControl.protect(plan.request());
    proof = release.proof();
    released.addAll(ReleasedFigure.of(release));
    plan.newcomers()
        .forEach(one -> settled.add(new ReleasedBefore.Owner(one.tenant(), one.quarter())));
    parts.putAll(plan.newWholes());
  }

  ReleasedBefore before() {
    var shown = new HashSet<ReleasedBefore.ShownCut>();
    for (var figure : released) {
      if (figure.cell() instanceof Cell.Shown) {
        shown.add(
            new ReleasedBefore.ShownCut(
                figure.owner(),
                figure.measure(),
                figure.quarter().toString(),
                figure.breakdown().equals("TOTAL")
                    ? Set.of()
                    : Set.of(new Dimension(figure.breakdown()))));
      }
    }
    return new ReleasedBefore(settled, shown, parts);
  }

  Cell cell(String owner, Quarter quarter, Measure measure, String breakdown, String category) {
    return released.stream()
        .filter(
            f ->
                f.owner().equals(owner)
                    && f.quarter().equals(quarter)
                    && f.measure().equals(measure.name())
                    && f.breakdown().equals(breakdown)
                    && f.category().equals(category))
        .map(ReleasedFigure::cell)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param persons by measure: for each person a sex and a band, as indexes
   */
  static TenantQuarter quarter(String tenant, Quarter quarter, Map<Measure, List<int[]>> persons) {
    var counts = new LinkedHashMap<Place, Long>();
    for (var measure : Measure.values()) {
      SEXES.forEach(
          sex ->
              counts.put(
                  new Place(measure, se.brobyggaren.tenantconfig.report.Dimension.SEX, sex), 0L));
      BANDS.forEach(
          band ->
              counts.put(
                  new Place(measure, se.brobyggaren.tenantconfig.report.Dimension.AGE, band), 0L));
      for (var person : persons.getOrDefault(measure, List.of())) {
        counts.merge(
            new Place(
                measure, se.brobyggaren.tenantconfig.report.Dimension.SEX, SEXES.get(person[0])),
            1L,
            Long::sum);
        counts.merge(
            new Place(
                measure, se.brobyggaren.tenantconfig.report.Dimension.AGE, BANDS.get(person[1])),
            1L,
            Long::sum);
      }
    }
    return new TenantQuarter(tenant, "Verksamhet " + tenant, quarter, Instant.EPOCH, counts);
  }

  /** So many women and men, all of one age. */
  static List<int[]> persons(int women, int men) {
    var persons = new ArrayList<int[]>();
    for (int i = 0; i < women + men; i++) {
      persons.add(new int[] {i < women ? 0 : 1, 1});
    }
    return persons;
  }
}
