package se.brobyggaren.statistics.entity.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;

/**
 * A table that was counted (räknad tabell): every cell holds the facts behind its figure.
 *
 * @param split the category it is of, of kind TOTAL for all together; null when it is not split
 */
public record CountedTable(
    TableLayout layout, Heading split, List<Heading> columns, List<Row> rows) {

  public CountedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** As many cells as the table has columns. */
  public record Row(Heading heading, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.facts().isEmpty());
    }
  }

  /** One figure, and the facts that make it. */
  public record Cell(Population of, Measure measure, List<Fact> facts) {

    /** Null when there is nothing to take the shortest or longest of. */
    public Long count() {
      return switch (measure) {
        case MINUTES -> minutes().sum();
        case SHORTEST -> minutes().min().stream().boxed().findFirst().orElse(null);
        case LONGEST -> minutes().max().stream().boxed().findFirst().orElse(null);
        default -> (long) facts.size();
      };
    }

    private LongStream minutes() {
      return facts.stream().map(Fact::minutes).filter(Objects::nonNull).mapToLong(m -> m);
    }
  }

  public Optional<Cell> cell(String row, String column) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).code().equals(column))
        .boxed()
        .findFirst()
        .flatMap(at -> row(row).map(found -> found.cells().get(at)));
  }

  public Optional<Row> row(String code) {
    return rows.stream().filter(row -> row.heading().code().equals(code)).findFirst();
  }

  /** 0 where there is no such row or column. */
  public long count(String row, String column) {
    return cell(row, column).map(Cell::count).orElse(0L);
  }

  /** All categories together, or not split. */
  public boolean isWhole() {
    return split == null || split.kind() == Heading.Kind.TOTAL;
  }

  /** Null when it is not split, or for all together. */
  public String splitCode() {
    return isWhole() ? null : split.code();
  }
}
