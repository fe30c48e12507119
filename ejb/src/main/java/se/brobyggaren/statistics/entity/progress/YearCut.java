package se.brobyggaren.statistics.entity.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.CountedTable.Cell;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.statistics.entity.table.Cut;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.TableLayout;

/**
 * One year as far as it has come (årets snitt): what happened, month by month, in one cut of the
 * year, so that months add up to what the yearly reports say; what there is, in one cut a month.
 */
public final class YearCut {
  private final TenantConfiguration tenant;
  private final Span span;
  private final LocalDate until;
  private final CaseTimes times;
  private final Counting counting;
  private final Map<String, CountedTable> tables = new HashMap<>();
  private final Map<Integer, Counting> months = new HashMap<>();

  /**
   * @param until the last day that has come: of the span, or today
   */
  public YearCut(
      TenantConfiguration tenant,
      Span span,
      LocalDate until,
      List<Fact> facts,
      Map<UUID, CaseDays> days) {
    this.tenant = tenant;
    this.span = span;
    this.until = until;
    times = new CaseTimes(span, days);
    counting = new Counting(span, times.told(facts));
  }

  public Span span() {
    return span;
  }

  public LocalDate until() {
    return until;
  }

  public Counting counting() {
    return counting;
  }

  /** In days, the shortest first. */
  public List<Long> waited() {
    return times.waited(counting);
  }

  /** In days, the shortest first. */
  public List<Long> took() {
    return times.took(counting);
  }

  /** The months that are over, from January. */
  int wholeMonths() {
    return YearMonth.from(until).atEndOfMonth().equals(until)
        ? until.getMonthValue()
        : until.getMonthValue() - 1;
  }

  static boolean isByMonth(TableLayout layout) {
    return layout.rows().by() == Dimension.MONTH;
  }

  /** Of one line, which is counted at the end of each month. */
  static boolean isStock(TableLayout layout) {
    return layout.rows().by() == null;
  }

  public CountedTable table(TableLayout layout) {
    return tables.computeIfAbsent(
        layout.code(), code -> Cut.tables(layout, new Categories(tenant, span), counting).get(0));
  }

  /** Null for a month that has not begun, or in which the tenant did not exist. */
  Cell cell(TableLayout layout, String row) {
    if (isStock(layout)) {
      return atEndOf(Integer.parseInt(row), layout);
    }
    if (isByMonth(layout) && !row.equals(Heading.TOTAL) && !isReached(Integer.parseInt(row))) {
      return null;
    }
    return table(layout)
        .cell(row, "COUNT")
        .orElseGet(() -> new Cell(layout.of(), layout.measure(), List.of()));
  }

  private boolean isReached(int month) {
    var days = YearMonth.of(span.last().getYear(), month);
    return !days.atDay(1).isAfter(until) && !days.atEndOfMonth().isBefore(span.first());
  }

  private Cell atEndOf(int month, TableLayout layout) {
    if (!isReached(month)) {
      return null;
    }
    var there = months.computeIfAbsent(month, this::upTo);
    return Cut.tables(layout, new Categories(tenant, there.span()), there)
        .get(0)
        .rows()
        .get(0)
        .cells()
        .get(0);
  }

  private Counting upTo(int month) {
    var end = YearMonth.of(span.last().getYear(), month).atEndOfMonth();
    var day = end.isAfter(until) ? until : end;
    return new Counting(new Span(span.first(), day, span.boundary()), counting.facts());
  }
}
