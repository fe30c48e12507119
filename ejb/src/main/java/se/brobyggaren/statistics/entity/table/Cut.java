package se.brobyggaren.statistics.entity.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading.Kind;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Axis.Line;
import se.brobyggaren.tenantconfig.report.TableLayout;
import se.brobyggaren.tenantconfig.report.TableLayout.PerCent;

/**
 * Cuts a layout out of the facts (snitt). Every fact of a cell's population, measure and conditions
 * is put where its categories say, and once more into the total.
 */
public final class Cut {
  private static final int WHOLE = -1;

  private final TableLayout layout;
  private final Categories words;
  private final Places rows;
  private final Places columns;
  private final Places splits;
  private final Map<Integer, Grid> grids = new HashMap<>();

  private Cut(TableLayout layout, Categories words) {
    this.layout = layout;
    this.words = words;
    boolean answered = layout.perCent() == PerCent.OF_ANSWERED;
    this.rows = Places.of(layout.rows(), words, answered);
    this.columns = Places.of(layout.columns(), words, false);
    this.splits = layout.split() == null ? null : Places.of(Axis.by(layout.split()), words, false);
  }

  /** One table; of a split layout one for each category, the one for all last. */
  public static List<CountedTable> tables(TableLayout layout, Categories words, Counting counting) {
    var cut = new Cut(layout, words);
    cut.count(counting);
    return cut.tables();
  }

  private static List<Line> lines(Axis axis) {
    return axis == null || axis.lines().isEmpty() ? Collections.singletonList(null) : axis.lines();
  }

  private void count(Counting counting) {
    var whole = grids.computeIfAbsent(WHOLE, key -> new Grid());
    var rowLines = lines(layout.rows());
    var columnLines = lines(layout.columns());
    for (int r = 0; r < rowLines.size(); r++) {
      for (int c = 0; c < columnLines.size(); c++) {
        var selection = Selection.of(layout, rowLines.get(r), columnLines.get(c), words);
        int[] row = {r};
        int[] column = {c};
        for (var presence : counting.of(selection.of())) {
          if (selection.counts(presence)) {
            int[] down = rows.areLines() ? row : rows.of(presence, selection.measure());
            int[] across = columns.areLines() ? column : columns.of(presence, selection.measure());
            whole.put(down, across, presence.fact());
            if (splits != null) {
              put(splits.of(presence, selection.measure())[0], down, across, presence.fact());
            }
          }
        }
      }
    }
  }

  private void put(int split, int[] down, int[] across, Fact fact) {
    grids.computeIfAbsent(split, key -> new Grid()).put(down, across, fact);
  }

  /** The facts of each cell of one table; it grows with its rows and columns. */
  private static final class Grid {
    private final List<List<List<Fact>>> rows = new ArrayList<>();

    void put(int[] down, int[] across, Fact fact) {
      for (int row : down) {
        for (int column : across) {
          cell(row, column).add(fact);
        }
      }
    }

    private List<Fact> cell(int row, int column) {
      while (rows.size() <= row) {
        rows.add(new ArrayList<>());
      }
      var cells = rows.get(row);
      while (cells.size() <= column) {
        cells.add(new ArrayList<>());
      }
      return cells.get(column);
    }
  }

  private List<CountedTable> tables() {
    if (splits == null) {
      return List.of(table(WHOLE, null));
    }
    var tables = new ArrayList<CountedTable>();
    for (int split : splits.inOrder()) {
      if (splits.heading(split).kind() != Kind.TOTAL) {
        tables.add(table(split, splits.heading(split)));
      }
    }
    tables.add(table(WHOLE, Places.named(Heading.TOTAL, "ALL", Kind.TOTAL)));
    return tables;
  }

  private CountedTable table(int split, Heading heading) {
    var lines = new ArrayList<CountedTable.Row>();
    for (int row : rows.inOrder()) {
      var line = row(split, row);
      if (!line.isEmpty() || !(rows.areLines() && layout.rows().lines().get(row).ifAny())) {
        lines.add(line);
      }
    }
    return new CountedTable(
        layout, heading, columns.inOrder().stream().map(columns::heading).toList(), lines);
  }

  private CountedTable.Row row(int split, int row) {
    var figures = new ArrayList<CountedTable.Cell>();
    for (int column : columns.inOrder()) {
      var selection =
          Selection.of(
              layout,
              rows.areLines() ? layout.rows().lines().get(row) : null,
              columns.areLines() && layout.columns() != null
                  ? layout.columns().lines().get(column)
                  : null,
              words);
      figures.add(
          new CountedTable.Cell(
              selection.of(),
              selection.measure(),
              grids.computeIfAbsent(split, key -> new Grid()).cell(row, column)));
    }
    return new CountedTable.Row(rows.heading(row), figures);
  }
}
