package se.brobyggaren.statistics.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.Correction;
import se.brobyggaren.statistics.boundary.Discrepancy;
import se.brobyggaren.statistics.boundary.Discrepancy.Kind;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Measure;
import se.brobyggaren.statistics.boundary.Population;

/**
 * The check before anything leaves (avstämning): each table's flow identity, the same totals in
 * sister tables, everybody counted, dates that can be true (DOMAIN rule 7 and section 7).
 */
public final class Reconciliation {
  private Reconciliation() {}

  /** Empty when all holds. */
  public static List<Discrepancy> of(List<FigureTable> tables, List<Cut> cuts, List<Fact> facts) {
    var found = new ArrayList<Discrepancy>();
    facts.stream()
        .filter(Fact::contradictsItself)
        .forEach(f -> found.add(of(Kind.DATES, f.population().name(), 0, 0, List.of(f.record()))));
    for (int i = 0; i < tables.size(); i++) {
      found.addAll(flow(tables.get(i)));
      found.addAll(everybody(tables.get(i), cuts.get(i), facts));
      for (var sister : tables.subList(0, i)) {
        found.addAll(sisters(sister, tables.get(i)));
      }
    }
    return List.copyOf(found);
  }

  /** The categories in which what was published as closing is not the opening of the next. */
  public static List<Correction> corrections(FigureTable published, FigureTable next) {
    return next.rows().stream()
        .map(
            row ->
                new Correction(
                    next.by(),
                    row.category(),
                    published.count(row.category(), Measure.CLOSING),
                    row.count(Measure.OPENING)))
        .filter(correction -> correction.difference() != 0)
        .toList();
  }

  static List<Discrepancy> flow(FigureTable table) {
    if (table.population() != Population.CLIENTS) {
      return List.of();
    }
    return Stream.concat(table.rows().stream(), Stream.of(table.sum()))
        .filter(row -> expectedClosing(row) != row.count(Measure.CLOSING))
        .map(
            row ->
                of(
                    Kind.FLOW,
                    name(table) + "." + row.category(),
                    expectedClosing(row),
                    row.count(Measure.CLOSING),
                    List.of()))
        .toList();
  }

  private static long expectedClosing(FigureTable.Row row) {
    return row.count(Measure.OPENING)
        + row.count(Measure.NEW)
        + row.count(Measure.RESUMED)
        - row.count(Measure.CLOSED);
  }

  static List<Discrepancy> sisters(FigureTable one, FigureTable other) {
    if (one.population() != other.population() || !one.period().equals(other.period())) {
      return List.of();
    }
    return one.population().measures().stream()
        .filter(measure -> one.total(measure) != other.total(measure))
        .map(
            measure ->
                of(
                    Kind.SISTER_TABLES,
                    name(other) + "." + measure,
                    one.total(measure),
                    other.total(measure),
                    List.of()))
        .toList();
  }

  private static List<Discrepancy> everybody(FigureTable table, Cut cut, List<Fact> facts) {
    return table.population().measures().stream()
        .flatMap(
            measure -> {
              long there =
                  facts.stream()
                      .filter(fact -> fact.population() == table.population())
                      .filter(fact -> fact.counts(measure, cut.first(), cut.last()))
                      .count();
              return there == table.total(measure)
                  ? Stream.empty()
                  : Stream.of(
                      of(
                          Kind.NOT_EVERYBODY,
                          name(table) + "." + measure,
                          there,
                          table.total(measure),
                          List.of()));
            })
        .toList();
  }

  private static String name(FigureTable table) {
    return table.population() + "." + table.by();
  }

  private static Discrepancy of(
      Kind kind, String place, long expected, long found, List<java.util.UUID> records) {
    return new Discrepancy(kind, place, expected, found, records);
  }
}
