package se.brobyggaren.statistics.entity.check;

import java.util.List;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Axis.Line;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;
import se.brobyggaren.tenantconfig.values.LocalText;

/** Who came and went, a column for each measure (flödestabell), by one dimension. */
public final class FlowTable {
  private static final List<Measure> IN =
      List.of(Measure.OPENING, Measure.NEW, Measure.RESUMED, Measure.TRANSFERRED_IN);
  private static final List<Measure> OUT =
      List.of(Measure.CLOSED, Measure.TRANSFERRED_OUT, Measure.CLOSING);

  private FlowTable() {}

  /**
   * @param measures columns, named for the measure
   */
  public static TableLayout layout(Population of, Axis by, List<Measure> measures) {
    var name = LocalText.sv(of + "." + by.by());
    var columns =
        measures.stream()
            .map(m -> new Line(m.name(), LocalText.sv(m.name()), null, m, null, null, false))
            .toArray(Line[]::new);
    return new TableLayout(
        name.sv(), name, name, null, of, null, null, by, Axis.of(columns), null, null);
  }

  static TableLayout layout(Population of, Axis by) {
    return layout(of, by, of.measures());
  }

  /** What was there and came (DOMAIN rule 7). */
  static long in(CountedTable table, String row) {
    return sum(table, row, IN);
  }

  /** What left and is there at the end; the same when all holds. */
  static long out(CountedTable table, String row) {
    return sum(table, row, OUT);
  }

  private static long sum(CountedTable table, String row, List<Measure> measures) {
    return measures.stream().mapToLong(measure -> table.count(row, measure.name())).sum();
  }

  static List<Measure> measuresIn() {
    return IN;
  }

  static List<Measure> measuresOut() {
    return OUT;
  }
}
