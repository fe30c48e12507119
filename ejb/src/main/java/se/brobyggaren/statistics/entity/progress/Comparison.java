package se.brobyggaren.statistics.entity.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.ReportTable.Figure;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading.Kind;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.CountedTable.Cell;
import se.brobyggaren.tenantconfig.report.TableLayout;
import se.brobyggaren.tenantconfig.values.LocalText;

/** One table of a year beside the same of the year before (jämförelse). */
public final class Comparison {
  public static final String THIS = "THIS";
  public static final String BEFORE = "BEFORE";

  private static final int MONTHS = 12;

  private final TableLayout layout;
  private final YearCut now;
  private final YearCut before;

  /**
   * @param before null when the tenant did not exist then
   */
  public Comparison(TableLayout layout, YearCut now, YearCut before) {
    this.layout = layout;
    this.now = now;
    this.before = before;
  }

  public String code() {
    return layout.code();
  }

  /** Counted at the end of each month, not over it. */
  public boolean isStock() {
    return YearCut.isStock(layout);
  }

  /** Over the whole year. */
  public boolean isDistribution() {
    return !isStock() && !YearCut.isByMonth(layout);
  }

  /** Empty when there is no such figure. */
  public Optional<Cell> cell(String row, String column) {
    if (rows().stream().noneMatch(heading -> heading.code().equals(row))) {
      return Optional.empty();
    }
    return switch (column) {
      case THIS -> Optional.ofNullable(now.cell(layout, row));
      case BEFORE -> Optional.ofNullable(before).map(year -> year.cell(layout, row));
      default -> Optional.empty();
    };
  }

  /** Null where there is nothing to count. */
  public Long count(int month, String column) {
    return cell(code(month), column).map(Cell::count).orElse(null);
  }

  /** Over the months that are over this year; null when not all of them can be counted. */
  public Long overWholeMonths(String column) {
    var counts =
        IntStream.rangeClosed(1, now.wholeMonths())
            .mapToObj(month -> count(month, column))
            .toList();
    return counts.isEmpty() || counts.contains(null)
        ? null
        : counts.stream().mapToLong(Long::longValue).sum();
  }

  public int wholeMonths() {
    return now.wholeMonths();
  }

  private static String code(int month) {
    return month < 10 ? "0" + month : Integer.toString(month);
  }

  private List<Heading> rows() {
    if (isStock()) {
      return IntStream.rangeClosed(1, MONTHS)
          .mapToObj(Comparison::code)
          .map(c -> new Heading(c, Categories.words("MONTH." + c), Kind.CATEGORY, null, null))
          .toList();
    }
    var rows = new ArrayList<>(headings(now));
    if (before != null) {
      headings(before).stream()
          .filter(other -> rows.stream().noneMatch(row -> row.code().equals(other.code())))
          .forEach(other -> rows.add(rows.size() - 1, other));
    }
    return rows;
  }

  private List<Heading> headings(YearCut year) {
    return year.table(layout).rows().stream().map(CountedTable.Row::heading).toList();
  }

  public ReportTable view() {
    return new ReportTable(
        layout.code(),
        layout.title(),
        layout.population(),
        layout.note(),
        null,
        false,
        null,
        List.of(
            column(THIS, now.span().last().getYear()),
            column(BEFORE, now.span().last().getYear() - 1)),
        rows().stream().map(this::row).toList());
  }

  private static Heading column(String code, int year) {
    var text = Integer.toString(year);
    return new Heading(code, new LocalText(text, text), Kind.CATEGORY, null, null);
  }

  private ReportTable.Row row(Heading heading) {
    return new ReportTable.Row(
        heading,
        Stream.of(THIS, BEFORE)
            .map(column -> cell(heading.code(), column).map(Cell::count).orElse(null))
            .map(count -> new Figure(count, null))
            .toList());
  }
}
