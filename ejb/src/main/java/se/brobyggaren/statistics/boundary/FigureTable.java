package se.brobyggaren.statistics.boundary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * A table of exact counts (tabell): one row a category, one column a measure, complete: nobody of
 * the population is left out, an empty cell is 0.
 *
 * @param period for instance 2026Q3
 */
public record FigureTable(Population population, Dimension by, String period, List<Row> rows)
    implements Serializable {

  private static final List<Measure> FLOW =
      List.of(
          Measure.OPENING,
          Measure.NEW,
          Measure.RESUMED,
          Measure.TRANSFERRED_IN,
          Measure.CLOSED,
          Measure.TRANSFERRED_OUT,
          Measure.CLOSING);

  /** What a quarter tells of a population, in the order of the columns. */
  public static List<Measure> measures(Population population) {
    return population.isFlow() ? FLOW : population.measures();
  }

  public List<Measure> measures() {
    return measures(population);
  }

  public FigureTable {
    rows = List.copyOf(rows);
  }

  /**
   * @param category code within the breakdown
   */
  public record Row(String category, Map<Measure, Long> counts) implements Serializable {
    public Row {
      counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    public long count(Measure measure) {
      return counts.getOrDefault(measure, 0L);
    }
  }

  public long total(Measure measure) {
    return rows.stream().mapToLong(row -> row.count(measure)).sum();
  }

  public long count(String category, Measure measure) {
    return rows.stream()
        .filter(row -> row.category().equals(category))
        .mapToLong(row -> row.count(measure))
        .sum();
  }

  /** The row that adds up all the others. */
  public Row sum() {
    var totals = new LinkedHashMap<Measure, Long>();
    measures().forEach(measure -> totals.put(measure, total(measure)));
    return new Row("TOTAL", totals);
  }
}
