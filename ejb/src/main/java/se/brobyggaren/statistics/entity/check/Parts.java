package se.brobyggaren.statistics.entity.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy.Kind;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.CountedTable.Cell;
import se.brobyggaren.tenantconfig.report.Axis;

/**
 * Parts and wholes within a table and between the tables of a split (delar och helhet). Where a
 * record may have several categories the parts need not add up; nobody may be missing all the same.
 */
final class Parts {
  private final List<ReportDiscrepancy> found = new ArrayList<>();

  private Parts() {}

  static List<ReportDiscrepancy> of(List<CountedTable> tables) {
    var parts = new Parts();
    tables.forEach(parts::rows);
    tables.forEach(parts::columns);
    tables.forEach(parts::lines);
    tables.stream()
        .filter(table -> table.split() != null && table.isWhole())
        .forEach(whole -> parts.split(whole, tables));
    return parts.found;
  }

  private void rows(CountedTable table) {
    if (table.layout().rows().by() != null) {
      for (int c = 0; c < table.columns().size(); c++) {
        int at = c;
        axis(
            table,
            table.layout().rows(),
            table.rows().stream().map(CountedTable.Row::heading).toList(),
            table.rows().stream().map(row -> row.cells().get(at)).toList(),
            null,
            table.columns().get(c).code());
      }
    }
  }

  private void columns(CountedTable table) {
    var columns = table.layout().columns();
    if (columns != null && columns.by() != null) {
      for (var row : table.rows()) {
        axis(table, columns, table.columns(), row.cells(), row.heading().code(), null);
      }
    }
  }

  private void axis(
      CountedTable table,
      Axis axis,
      List<Heading> headings,
      List<Cell> cells,
      String row,
      String column) {
    var parts =
        IntStream.range(0, cells.size())
            .filter(i -> isPart(headings.get(i)))
            .mapToObj(cells::get)
            .toList();
    var whole = cells.get(headings.size() - 1);
    if (axis.by().isSeveral()) {
      Set<Fact> somewhere = Collections.newSetFromMap(new IdentityHashMap<>());
      parts.forEach(part -> somewhere.addAll(part.facts()));
      var missing = whole.facts().stream().filter(fact -> !somewhere.contains(fact)).toList();
      if (!missing.isEmpty()) {
        long there = whole.facts().size();
        add(Kind.NOT_EVERYBODY, table, row, column, there, there - missing.size(), missing);
      }
    } else if (whole.measure().addsUp()) {
      addUp(table, parts, whole, row, column);
    }
  }

  private static boolean isPart(Heading heading) {
    return heading.kind() == Heading.Kind.CATEGORY || heading.kind() == Heading.Kind.REST;
  }

  private void addUp(CountedTable table, List<Cell> parts, Cell whole, String row, String column) {
    long sum = parts.stream().mapToLong(Cell::count).sum();
    if (sum != whole.count()) {
      var behind = differing(whole.facts(), parts.stream().flatMap(p -> p.facts().stream()));
      add(Kind.PARTS, table, row, column, whole.count(), sum, behind);
    }
  }

  private void split(CountedTable whole, List<CountedTable> tables) {
    var parts =
        tables.stream()
            .filter(t -> !t.isWhole() && t.layout().code().equals(whole.layout().code()))
            .toList();
    for (var row : whole.rows()) {
      for (int c = 0; c < whole.columns().size(); c++) {
        var cell = row.cells().get(c);
        var rowCode = row.heading().code();
        var column = whole.columns().get(c).code();
        if (cell.measure().addsUp()) {
          var cells = parts.stream().flatMap(part -> part.cell(rowCode, column).stream()).toList();
          addUp(whole, cells, cell, rowCode, column);
        }
      }
    }
  }

  /** A line that is a part of another counts nobody whom the other does not. */
  private void lines(CountedTable table) {
    for (var line : table.layout().rows().lines()) {
      if (line.partOf() != null && table.row(line.code()).isPresent()) {
        for (var column : table.columns()) {
          partOf(table, line.code(), line.partOf(), column.code(), true);
        }
      }
    }
    var columns = table.layout().columns();
    for (var line : columns == null ? List.<Axis.Line>of() : columns.lines()) {
      if (line.partOf() != null) {
        for (var row : table.rows()) {
          partOf(table, line.code(), line.partOf(), row.heading().code(), false);
        }
      }
    }
  }

  private void partOf(
      CountedTable table, String line, String wholeLine, String across, boolean isRow) {
    var part = isRow ? table.cell(line, across) : table.cell(across, line);
    var whole = isRow ? table.cell(wholeLine, across) : table.cell(across, wholeLine);
    var inside = whole.map(cell -> asSet(cell.facts())).orElse(Set.of());
    var strangers =
        part.map(cell -> cell.facts().stream().filter(fact -> !inside.contains(fact)).toList())
            .orElse(List.of());
    if (!strangers.isEmpty()) {
      found.add(
          Finding.at(
              Kind.PART_OF,
              table,
              isRow ? line : across,
              isRow ? across : line,
              wholeLine,
              whole.map(Cell::count).orElse(0L),
              part.map(Cell::count).orElse(0L),
              strangers));
    }
  }

  /** In one of them and not in the other, or more often. */
  private static Collection<Fact> differing(List<Fact> whole, Stream<Fact> parts) {
    var counted = parts.collect(Collectors.toList());
    var inParts = asSet(counted);
    var inWhole = asSet(whole);
    var differing = new LinkedHashSet<Fact>();
    whole.stream().filter(fact -> !inParts.contains(fact)).forEach(differing::add);
    counted.stream().filter(fact -> !inWhole.contains(fact)).forEach(differing::add);
    var seen = new HashSet<Fact>();
    counted.stream().filter(fact -> !seen.add(fact)).forEach(differing::add);
    return differing;
  }

  private static Set<Fact> asSet(List<Fact> facts) {
    Set<Fact> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(facts);
    return set;
  }

  private void add(
      Kind kind,
      CountedTable table,
      String row,
      String column,
      long expected,
      long counted,
      Collection<Fact> behind) {
    found.add(Finding.at(kind, table, row, column, expected, counted, behind));
  }
}
