package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A table of exact figures (tabell), complete: nobody of its population is left out, and every
 * figure opens to its records by {@code YearlyReports.records}.
 *
 * @param population whom or what it counts, in words for its readers; always shown with it
 * @param note null for none
 * @param split the category that this table is of; null when it is not split. Of a split table the
 *     one for all categories together has {@link Heading.Kind#TOTAL}
 * @param several a record may stand in several rows or columns: the parts need not add up to the
 *     total, which is counted by itself ('flera svar per klient')
 * @param perCentOf of what the shares are taken, within each column; null without shares
 * @param columns at least one
 */
public record ReportTable(
    String code,
    LocalText title,
    LocalText population,
    LocalText note,
    Heading split,
    boolean several,
    LocalText perCentOf,
    List<Heading> columns,
    List<Row> rows)
    implements Serializable {

  public ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * What a row, a column or one of several tables is called.
   *
   * @param code stable; with the codes of table, split, row and column a figure is found again
   * @param text for readers
   * @param bornFrom first year of birth of a band of age, null for any other heading or an open
   *     band
   * @param bornTo last year of birth of a band of age
   */
  public record Heading(String code, LocalText text, Kind kind, Integer bornFrom, Integer bornTo)
      implements Serializable {
    public static final String TOTAL = "TOTAL";
    public static final String ANSWERED = "ANSWERED";

    /** What the heading stands for. */
    public enum Kind {
      /** A category of a dimension. */
      CATEGORY,
      /** A line of its own. */
      LINE,
      /** Not known, outside the bands, or of no category: there only when it is not 0. */
      REST,
      /** All of those who say something: the base of the shares. */
      ANSWERED,
      /** All of the population, counted by itself. */
      TOTAL
    }
  }

  /** One row; as many figures as the table has columns. */
  public record Row(Heading heading, List<Figure> figures) implements Serializable {
    public Row {
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param count records, or minutes where the line measures them; null when there is nothing to
   *     take the shortest or longest of
   * @param perCent share within the column, one decimal; null where none is taken
   */
  public record Figure(Long count, BigDecimal perCent) implements Serializable {}

  public boolean isAt(String table, String category) {
    boolean all = split == null || split.kind() == Heading.Kind.TOTAL;
    return code.equals(table)
        && (category == null ? all : split != null && split.code().equals(category));
  }

  /** Empty when there is no such row or column: what would be 0 may have none. */
  public Optional<Figure> figure(String row, String column) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).code().equals(column))
        .boxed()
        .findFirst()
        .flatMap(
            at ->
                rows.stream()
                    .filter(one -> one.heading().code().equals(row))
                    .map(one -> one.figures().get(at))
                    .findFirst());
  }

  /** The count at a place; 0 where there is no such row or column. */
  public long count(String row, String column) {
    return figure(row, column).map(Figure::count).orElse(0L);
  }
}
