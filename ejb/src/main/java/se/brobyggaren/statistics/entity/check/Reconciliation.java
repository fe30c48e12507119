package se.brobyggaren.statistics.entity.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy.Kind;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.statistics.entity.table.Cut;
import se.brobyggaren.statistics.entity.table.Selection;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Axis.Line;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;

/**
 * The check before anything leaves (avstämning): each table's parts, everybody counted, the flow of
 * every category, the same answer to the same question in every table, dates that can be true
 * (DOMAIN rule 7 and section 7).
 */
public final class Reconciliation {
  /** Of no record before the thing has happened: who goes on has none of them. */
  private static final Set<Dimension> AFTERWARDS =
      Set.of(Dimension.MONTH, Dimension.OUTCOME, Dimension.DESTINATION);

  private final Counting counting;
  private final Categories words;
  private final List<CountedTable> tables;
  private final List<ReportDiscrepancy> found = new ArrayList<>();

  private Reconciliation(Counting counting, Categories words, List<CountedTable> tables) {
    this.counting = counting;
    this.words = words;
    this.tables = tables;
  }

  /** Empty when all holds. */
  public static List<ReportDiscrepancy> of(
      Counting counting, Categories words, List<CountedTable> tables) {
    var check = new Reconciliation(counting, words, tables);
    check.dates();
    check.boundary(Population.CLIENTS);
    check.boundary(Population.PARTICIPANTS);
    check.found.addAll(Parts.of(tables));
    check.everybody();
    var flows = check.flowTables();
    flows.forEach(flow -> check.found.addAll(flow(flow)));
    // The flows first: so it is the printed table that is said to differ.
    check.sisters(Stream.concat(flows.stream(), tables.stream()).toList());
    return List.copyOf(check.found);
  }

  private void dates() {
    counting.facts().stream()
        .filter(Fact::contradictsItself)
        .forEach(f -> found.add(Finding.ofRecords(Kind.DATES, 0, 1, List.of(f))));
  }

  /** Whom the imported years leave behind, the product must go on with. */
  private void boundary(Population population) {
    if (counting.span().spansBoundary()) {
      var people = counting.of(population);
      var left = people.stream().filter(Presence::handedOver).map(Presence::fact).toList();
      var taken = people.stream().filter(Presence::takenOver).map(Presence::fact).toList();
      if (left.size() != taken.size()) {
        var behind = left.size() > taken.size() ? left : taken;
        found.add(Finding.ofRecords(Kind.BOUNDARY, left.size(), taken.size(), behind));
      }
    }
  }

  /** The whole of every table and line, counted once more without its parts. */
  private void everybody() {
    for (var table : tables) {
      if (table.isWhole()) {
        for (var row : table.rows()) {
          for (int c = 0; c < table.columns().size(); c++) {
            if (isWhole(row.heading()) && isWhole(table.columns().get(c))) {
              var cell = row.cells().get(c);
              var asked = selection(table, row.heading(), table.columns().get(c));
              if (asked.count(counting) != cell.facts().size()) {
                var there = asked.facts(counting);
                found.add(
                    Finding.at(
                        Kind.NOT_EVERYBODY,
                        table,
                        row.heading().code(),
                        table.columns().get(c).code(),
                        there.size(),
                        cell.facts().size(),
                        without(there, cell.facts())));
              }
            }
          }
        }
      }
    }
  }

  private static boolean isWhole(Heading heading) {
    return heading.kind() == Heading.Kind.TOTAL || heading.kind() == Heading.Kind.LINE;
  }

  private static Set<Fact> without(List<Fact> all, List<Fact> some) {
    var rest = new LinkedHashSet<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  private Selection selection(CountedTable table, Heading row, Heading column) {
    return Selection.of(
        table.layout(),
        line(table.layout().rows(), row),
        line(table.layout().columns(), column),
        words);
  }

  private static Line line(Axis axis, Heading heading) {
    return axis == null
        ? null
        : axis.lines().stream()
            .filter(line -> line.code().equals(heading.code()))
            .findFirst()
            .orElse(null);
  }

  /** One for each single-valued dimension that the tables of a flow population use, and sex. */
  private List<CountedTable> flowTables() {
    Map<Population, Set<Axis>> axes = new HashMap<>();
    for (var table : tables) {
      populations(table.layout())
          .filter(Population::isFlow)
          .forEach(
              of -> {
                var used = axes.computeIfAbsent(of, p -> new LinkedHashSet<>());
                used.add(Axis.by(Dimension.SEX));
                axes(table.layout()).forEach(used::add);
              });
    }
    var flows = new ArrayList<CountedTable>();
    axes.forEach(
        (of, used) ->
            used.forEach(
                by -> flows.addAll(Cut.tables(FlowTable.layout(of, by), words, counting))));
    return flows;
  }

  private static Stream<Population> populations(TableLayout layout) {
    return Stream.of(
            Stream.of(layout.of()),
            layout.rows().lines().stream().map(Line::of),
            layout.columns() == null
                ? Stream.<Population>empty()
                : layout.columns().lines().stream().map(Line::of))
        .flatMap(s -> s)
        .filter(Objects::nonNull)
        .distinct();
  }

  private static Stream<Axis> axes(TableLayout layout) {
    return Stream.of(
            layout.rows(),
            layout.columns(),
            layout.split() == null ? null : Axis.by(layout.split()))
        .filter(axis -> axis != null && axis.by() != null && !axis.by().isSeveral())
        .filter(axis -> !AFTERWARDS.contains(axis.by()));
  }

  static List<ReportDiscrepancy> flow(CountedTable table) {
    var found = new ArrayList<ReportDiscrepancy>();
    for (var row : table.rows()) {
      var category = row.heading().code();
      long in = FlowTable.in(table, category);
      long out = FlowTable.out(table, category);
      if (in != out) {
        var behind = new LinkedHashSet<Fact>();
        var came = facts(table, category, true);
        var gone = facts(table, category, false);
        came.stream().filter(fact -> !gone.contains(fact)).forEach(behind::add);
        gone.stream().filter(fact -> !came.contains(fact)).forEach(behind::add);
        found.add(Finding.at(Kind.FLOW, table, category, null, in, out, behind));
      }
    }
    return found;
  }

  private static Set<Fact> facts(CountedTable table, String row, boolean in) {
    var facts = new LinkedHashSet<Fact>();
    (in ? FlowTable.measuresIn() : FlowTable.measuresOut())
        .forEach(m -> table.cell(row, m.name()).ifPresent(c -> facts.addAll(c.facts())));
    return facts;
  }

  /** The same question answered twice. */
  private void sisters(List<CountedTable> all) {
    Map<String, Place> answers = new HashMap<>();
    for (var table : all) {
      for (var row : table.rows()) {
        for (int c = 0; c < table.columns().size(); c++) {
          var column = table.columns().get(c);
          if (isAnswered(row.heading()) || isAnswered(column)) {
            continue;
          }
          var place = new Place(table, row.heading(), column, row.cells().get(c));
          var first = answers.putIfAbsent(question(place), place);
          if (first != null && !Objects.equals(first.cell.count(), place.cell.count())) {
            found.add(differs(first, place));
          }
        }
      }
    }
  }

  private record Place(CountedTable table, Heading row, Heading column, CountedTable.Cell cell) {}

  private static boolean isAnswered(Heading heading) {
    return heading.kind() == Heading.Kind.ANSWERED;
  }

  private String question(Place place) {
    var layout = place.table.layout();
    var asked = selection(place.table, place.row, place.column);
    asked = with(asked, layout.rows(), place.row);
    asked = with(asked, layout.columns(), place.column);
    return place.table.isWhole()
        ? asked.key()
        : asked.and(layout.split(), place.table.splitCode()).key();
  }

  private static Selection with(Selection selection, Axis axis, Heading heading) {
    return axis == null || axis.by() == null || heading.kind() == Heading.Kind.TOTAL
        ? selection
        : selection.and(axis.by(), heading.code());
  }

  private static ReportDiscrepancy differs(Place first, Place other) {
    var differing = new LinkedHashSet<>(without(first.cell.facts(), other.cell.facts()));
    differing.addAll(without(other.cell.facts(), first.cell.facts()));
    return Finding.at(
        Kind.SISTER_TABLES,
        other.table,
        other.row.code(),
        other.column.code(),
        first.table.layout().code(),
        Objects.requireNonNullElse(first.cell.count(), 0L),
        Objects.requireNonNullElse(other.cell.count(), 0L),
        differing);
  }
}
