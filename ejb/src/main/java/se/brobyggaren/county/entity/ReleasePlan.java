package se.brobyggaren.county.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.disclosure.CandidateTable;
import se.brobyggaren.disclosure.Composition;
import se.brobyggaren.disclosure.DecidedTable;
import se.brobyggaren.disclosure.ReleaseRequest;
import se.brobyggaren.disclosure.Topic;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * What of a county is to be released next, and all that bears on it (utlämnandeplan): sister tables
 * by sex and age, the flow of each quarter, each quarter bound to the one before, and what earlier
 * releases settled.
 *
 * <p>A quarter is released whole, when nobody's figures are awaited any more: were tenants released
 * one by one, a small count of the county could follow from theirs before it was known to be one.
 */
public final class ReleasePlan {
  /** Most important first. Opening, resumed and transfers are never told, but bind the others. */
  static final List<Measure> TOLD =
      List.of(Measure.CLOSING, Measure.NEW, Measure.CLOSED, Measure.WAITING);

  private static final List<Measure> UNTOLD = List.of(Measure.OPENING, Measure.RESUMED);

  /** Rare: they stand among the others only where there are any. */
  private static final List<Measure> TRANSFERS =
      List.of(Measure.TRANSFERRED_IN, Measure.TRANSFERRED_OUT);

  static final List<Dimension> BREAKDOWNS = List.of(Dimension.SEX, Dimension.AGE);

  private final String board;
  private final ReleasedBefore before;
  private final Map<Quarter, Map<String, TenantQuarter>> published = new TreeMap<>();
  private final List<TenantQuarter> newcomers = new ArrayList<>();
  private final Map<Quarter, List<String>> newWholes = new LinkedHashMap<>();
  private final List<CandidateTable> candidates = new ArrayList<>();
  private final List<DecidedTable> decided = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final Bonds bonds = new Bonds();

  /**
   * @param board alias of the county board, the owner of the county's own figures
   * @param tenantsIn aliases of the tenants that the county had in a quarter; the quarter waits
   *     until each of them has published it or, past it, a later one. The county's own figures need
   *     all of them
   */
  public ReleasePlan(
      String board,
      List<TenantQuarter> published,
      ReleasedBefore before,
      Function<Quarter, Set<String>> tenantsIn) {
    this.board = board;
    this.before = before;
    for (var one : published) {
      this.published
          .computeIfAbsent(one.quarter(), quarter -> new TreeMap<>())
          .put(one.tenant(), one);
    }
    var arrivals = new Arrivals(published.stream().map(TenantQuarter::arrival).toList());
    this.published.forEach(
        (quarter, tenants) -> {
          var expected = tenantsIn.apply(quarter);
          if (isSettled(quarter) || arrivals.awaited(quarter, expected).isEmpty()) {
            tenants.values().forEach(this::addTenant);
            addCounty(quarter, tenants, expected);
          }
        });
  }

  private boolean isSettled(Quarter quarter) {
    return published.get(quarter).keySet().stream().anyMatch(t -> before.has(t, quarter));
  }

  private void addTenant(TenantQuarter one) {
    boolean settled = before.has(one.tenant(), one.quarter());
    if (!settled) {
      newcomers.add(one);
    }
    for (var by : BREAKDOWNS) {
      TOLD.forEach(measure -> add(one.table(measure, by), settled));
      Stream.concat(UNTOLD.stream(), TRANSFERS.stream().filter(one::has))
          .forEach(measure -> decided.add(new DecidedTable(one.table(measure, by), Set.of())));
    }
    bonds.within(one);
    var earlier = published.getOrDefault(one.quarter().previous(), Map.of()).get(one.tenant());
    if (earlier != null) {
      bonds.between(earlier, one, Dimension.SEX);
      // A new year makes everybody a year older (DOMAIN rule 13).
      if (earlier.quarter().year() == one.quarter().year()) {
        bonds.between(earlier, one, Dimension.AGE);
      }
    }
  }

  private void addCounty(
      Quarter quarter, Map<String, TenantQuarter> tenants, Set<String> expected) {
    boolean settled = before.parts().containsKey(quarter);
    if (!settled && !tenants.keySet().containsAll(expected)) {
      return;
    }
    var parts = settled ? before.parts().get(quarter) : List.copyOf(tenants.keySet());
    if (!settled) {
      newWholes.put(quarter, parts);
    }
    for (var measure : TOLD) {
      var whole = new Topic(board, measure.name(), quarter.toString());
      for (var by : BREAKDOWNS) {
        var tables = parts.stream().map(part -> tenants.get(part).table(measure, by)).toList();
        add(CandidateTable.sum(whole, tables), settled);
      }
      compositions.add(
          new Composition(
              whole, parts.stream().map(part -> tenants.get(part).topic(measure)).toList()));
    }
  }

  private void add(CandidateTable table, boolean settled) {
    if (settled) {
      decided.add(before.decided(table));
    } else {
      candidates.add(table);
    }
  }

  public boolean hasNothingNew() {
    return candidates.isEmpty();
  }

  public List<TenantQuarter> newcomers() {
    return List.copyOf(newcomers);
  }

  /** Quarters whose county figures are decided by this release, with the tenants they hold. */
  public Map<Quarter, List<String>> newWholes() {
    return Map.copyOf(newWholes);
  }

  /** The quarters that this release is about. */
  public Set<Quarter> quarters() {
    return candidates.stream()
        .map(table -> Quarter.parse(table.topic().period()).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Quarter by quarter, within it the most important measure first. */
  public ReleaseRequest request() {
    candidates.sort(
        Comparator.comparing((CandidateTable table) -> table.topic().period())
            .thenComparing(t -> TOLD.indexOf(Measure.valueOf(t.topic().measure()))));
    return new ReleaseRequest(
        candidates,
        Stream.concat(decided.stream(), bonds.untold().stream()).toList(),
        compositions,
        bonds.relations());
  }
}
