package se.brobyggaren.county.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.county.boundary.QuarterState.State;
import se.brobyggaren.county.control.ReleasedFigures;
import se.brobyggaren.county.control.ReleasedFigures.Participant;
import se.brobyggaren.county.entity.Arrivals;
import se.brobyggaren.county.entity.ReleasedFigure;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * The county's readers see what was released of their own county (R9): from protected, frozen
 * tables alone.
 */
@Stateless
public class CountyFigures {
  /** In the order of a printed table. */
  public static final List<Measure> MEASURES =
      List.of(Measure.CLOSING, Measure.NEW, Measure.CLOSED, Measure.WAITING);

  private static final int A_YEAR = 4;

  private static final List<String> ROWS =
      List.of(
          "TOTAL", "WOMAN", "MAN", "OTHER", "18-29", "30-39", "40-49", "50-59", "60-64", "65-",
          "UNKNOWN");

  @Inject ReleasedFigures figures;
  @Inject ScopeDirectory directory;
  @Inject ActiveScope scope;
  @Inject Clock clock;

  /** The newest released quarter, for a sign that there is something to read. */
  @Allows(value = Role.COUNTY_READER, effect = READS)
  public Optional<Quarter> newest() {
    return figures.participants().stream().map(Participant::quarter).findFirst();
  }

  /**
   * @param wanted null for the newest released one
   * @throws NotFound when nothing of that quarter was released to this county
   */
  @Allows(value = Role.COUNTY_READER, effect = READS)
  public CountyQuarter of(Quarter wanted) {
    var participants = figures.participants();
    var quarters = participants.stream().map(Participant::quarter).distinct().toList();
    var states = states(quarters);
    if (wanted != null && !quarters.contains(wanted)) {
      throw new NotFound();
    }
    if (quarters.isEmpty()) {
      return new CountyQuarter(null, List.of(), null, List.of(), List.of(), states);
    }
    var quarter = wanted == null ? quarters.get(0) : wanted;
    var there = participants.stream().filter(one -> one.quarter().equals(quarter)).toList();
    return new CountyQuarter(
        quarter,
        quarters,
        there.get(0).releasedAt(),
        tables(figures.of(quarter), there),
        trend(figures.totals()),
        states);
  }

  private List<ReleasedTable> tables(List<ReleasedFigure> all, List<Participant> participants) {
    var names = new LinkedHashMap<String, String>();
    names.put(scope.require().alias(), countyName());
    participants.forEach(one -> names.put(one.alias(), one.name()));
    return names.entrySet().stream()
        .map(owner -> table(owner.getKey(), owner.getValue(), all))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private ReleasedTable table(String owner, String name, List<ReleasedFigure> all) {
    var rows = new LinkedHashMap<String, Map<Measure, ReleasedCount>>();
    var breakdowns = new LinkedHashMap<String, String>();
    all.stream()
        .filter(figure -> figure.owner().equals(owner))
        .sorted(Comparator.comparingInt(figure -> ROWS.indexOf(figure.category())))
        .forEach(
            figure -> {
              breakdowns.put(figure.category(), figure.breakdown());
              rows.computeIfAbsent(figure.category(), category -> new LinkedHashMap<>())
                  .put(Measure.valueOf(figure.measure()), count(figure.cell()));
            });
    return new ReleasedTable(
        owner,
        name,
        isWhole(owner),
        rows.entrySet().stream()
            .map(
                row ->
                    new ReleasedTable.Row(
                        breakdowns.get(row.getKey()), row.getKey(), inOrder(row.getValue())))
            .toList());
  }

  private List<CountyQuarter.Trend> trend(List<ReleasedFigure> totals) {
    return totals.stream()
        .collect(
            Collectors.groupingBy(
                figure -> List.of(figure.quarter(), figure.owner()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(
            ofOne ->
                new CountyQuarter.Trend(
                    ofOne.get(0).quarter(),
                    ofOne.get(0).owner(),
                    isWhole(ofOne.get(0).owner()),
                    inOrder(
                        ofOne.stream()
                            .collect(
                                Collectors.toMap(
                                    figure -> Measure.valueOf(figure.measure()),
                                    figure -> count(figure.cell()))))))
        .toList();
  }

  /** The closed quarters of the last year, and older ones that were released; newest first. */
  private List<QuarterState> states(List<Quarter> released) {
    var arrivals = figures.arrivals();
    var withheld = figures.withheld();
    var newest = Quarter.of(LocalDate.now(clock)).previous();
    return Stream.concat(Stream.iterate(newest, Quarter::previous).limit(A_YEAR), released.stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(quarter -> state(quarter, released, withheld, arrivals))
        .toList();
  }

  private QuarterState state(
      Quarter quarter, List<Quarter> released, List<Quarter> withheld, Arrivals arrivals) {
    if (released.contains(quarter)) {
      return new QuarterState(quarter, State.RELEASED, List.of());
    }
    var expected = servicesIn(quarter);
    var awaited = arrivals.awaited(quarter, expected.keySet());
    return new QuarterState(
        quarter,
        withheld.contains(quarter) ? State.WITHHELD : arrivals.stateOf(quarter, expected.keySet()),
        awaited.stream().map(expected::get).sorted().toList());
  }

  /** Names of the services that the county had in the quarter, by alias. */
  private Map<String, String> servicesIn(Quarter quarter) {
    var days = new Period(quarter.first(), quarter.last());
    var county = directory.entry(scope.require().alias()).map(ScopeDirectory.Entry::county);
    return directory.tenants().stream()
        .filter(tenant -> county.equals(Optional.ofNullable(tenant.county())))
        .filter(tenant -> tenant.validity().overlaps(days))
        .collect(Collectors.toMap(tenant -> tenant.scope().alias(), ScopeDirectory.Entry::name));
  }

  private boolean isWhole(String owner) {
    return owner.equals(scope.require().alias());
  }

  private String countyName() {
    return directory.entry(scope.require().alias()).map(ScopeDirectory.Entry::name).orElse("");
  }

  private static Map<Measure, ReleasedCount> inOrder(Map<Measure, ReleasedCount> counts) {
    var ordered = new LinkedHashMap<Measure, ReleasedCount>();
    MEASURES.forEach(measure -> ordered.put(measure, counts.get(measure)));
    return ordered;
  }

  private static ReleasedCount count(Cell cell) {
    return cell instanceof Cell.Shown shown
        ? new ReleasedCount.Shown(shown.count())
        : new ReleasedCount.Hidden(
            ReleasedCount.Because.valueOf(((Cell.Hidden) cell).reason().name()));
  }
}
