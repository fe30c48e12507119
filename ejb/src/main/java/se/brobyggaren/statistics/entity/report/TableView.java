package se.brobyggaren.statistics.entity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.ReportTable.Figure;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.TableLayout;
import se.brobyggaren.tenantconfig.report.TableLayout.PerCent;

/** A counted table as its readers see it, with shares (procent) within each column. */
final class TableView {
  private final CountedTable table;
  private final TableLayout layout;

  private TableView(CountedTable table) {
    this.table = table;
    this.layout = table.layout();
  }

  static ReportTable of(CountedTable table) {
    return new TableView(table).view();
  }

  private ReportTable view() {
    boolean several =
        Stream.of(layout.rows(), layout.columns())
            .filter(axis -> axis != null)
            .map(Axis::by)
            .anyMatch(by -> by != null && by.isSeveral());
    return new ReportTable(
        layout.code(),
        layout.title(),
        layout.population(),
        layout.note(),
        table.split(),
        several,
        layout.perCent() == null ? null : Categories.words(layout.perCent().name()),
        table.columns(),
        table.rows().stream().map(this::row).toList());
  }

  private ReportTable.Row row(CountedTable.Row row) {
    var figures = new ArrayList<Figure>();
    for (int c = 0; c < row.cells().size(); c++) {
      Long count = row.cells().get(c).count();
      figures.add(new Figure(count, share(row.heading(), c, count)));
    }
    return new ReportTable.Row(row.heading(), figures);
  }

  private BigDecimal share(Heading heading, int column, Long count) {
    if (layout.perCent() == null || count == null || !isShareOfBase(heading)) {
      return null;
    }
    var base = layout.perCent() == PerCent.OF_ALL ? Heading.Kind.TOTAL : Heading.Kind.ANSWERED;
    long whole =
        table.rows().stream()
            .filter(row -> row.heading().kind() == base)
            .mapToLong(row -> row.cells().get(column).count())
            .findFirst()
            .orElse(0);
    return whole == 0
        ? null
        : BigDecimal.valueOf(count * 100)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /** Of those who answered, whoever did not is no share, and neither are all. */
  private boolean isShareOfBase(Heading heading) {
    return layout.perCent() == PerCent.OF_ALL
        || heading.kind() != Heading.Kind.TOTAL
            && !heading.code().equals(layout.rows().by().unanswered());
  }
}
