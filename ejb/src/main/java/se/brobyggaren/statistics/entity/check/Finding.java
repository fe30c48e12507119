package se.brobyggaren.statistics.entity.check;

import java.util.Collection;
import java.util.List;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy.Kind;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.RecordRows;
import se.brobyggaren.statistics.entity.table.CountedTable;

/** Writes down what does not hold (fynd). */
final class Finding {
  /** More would not be read. */
  private static final int NAMED = 50;

  private Finding() {}

  static ReportDiscrepancy at(
      Kind kind,
      CountedTable table,
      String row,
      String column,
      long expected,
      long found,
      Collection<Fact> behind) {
    return at(kind, table, row, column, null, expected, found, behind);
  }

  static ReportDiscrepancy at(
      Kind kind,
      CountedTable table,
      String row,
      String column,
      String other,
      long expected,
      long found,
      Collection<Fact> behind) {
    return new ReportDiscrepancy(
        kind,
        table.layout().code(),
        table.splitCode(),
        row,
        column,
        other,
        expected,
        found,
        rows(behind));
  }

  static ReportDiscrepancy ofRecords(
      Kind kind, long expected, long found, Collection<Fact> behind) {
    return new ReportDiscrepancy(kind, null, null, null, null, null, expected, found, rows(behind));
  }

  private static List<RecordRow> rows(Collection<Fact> facts) {
    return facts.stream().limit(NAMED).map(RecordRows::of).toList();
  }
}
