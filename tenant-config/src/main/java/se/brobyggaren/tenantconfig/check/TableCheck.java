package se.brobyggaren.tenantconfig.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Axis.Line;
import se.brobyggaren.tenantconfig.report.Condition;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;

/** Whether a table can be counted (tabellkontroll), and its identities hold. */
final class TableCheck {
  private final TableLayout table;
  private final CategoryCheck categories;
  private final YamlTree tree;
  private final String pointer;
  private final List<Problem> problems = new ArrayList<>();

  private TableCheck(TableLayout table, Vocabularies words, YamlTree tree, String pointer) {
    this.table = table;
    this.tree = tree;
    this.pointer = pointer;
    this.categories = new CategoryCheck(words, tree, problems);
  }

  static List<Problem> of(TableLayout table, Vocabularies words, YamlTree tree, String pointer) {
    TableCheck check = new TableCheck(table, words, tree, pointer);
    check.axis(table.rows(), pointer + "/rows");
    if (table.columns() != null) {
      check.axis(table.columns(), pointer + "/columns");
    }
    check.conditions(table.where(), pointer + "/where");
    if (check.problems.isEmpty()) {
      check.everyCellCounts();
      check.shares();
      check.split();
    }
    return check.problems;
  }

  private void axis(Axis axis, String at) {
    if (axis.by() == null == axis.lines().isEmpty()) {
      error(at, "axis.oneOf", at.substring(at.lastIndexOf('/') + 1));
      return;
    }
    boolean byAge = axis.by() == Dimension.AGE;
    int stated = (axis.bands() == null ? 0 : 1) + (axis.ages().isEmpty() ? 0 : 1);
    if (byAge && stated != 1) {
      error(at, "axis.bandsMissing", table.code());
    } else if (!byAge && stated > 0) {
      error(at, "axis.bandsNotByAge", table.code());
    }
    if (byAge && !axis.categories().isEmpty()) {
      error(at + "/categories", "axis.categoriesByAge", table.code());
    } else if (axis.by() != null) {
      categories.of(axis.by(), axis.categories(), at + "/categories");
    }
    problems.addAll(MeaningCheck.overlaps(axis.ages(), at + "/ages", tree));
    lines(axis.lines(), at + "/lines");
  }

  private void lines(List<Line> lines, String at) {
    List<String> codes = lines.stream().map(Line::code).toList();
    problems.addAll(FormCheck.repeated(new HashMap<>(), at, codes, tree));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      conditions(line.where(), at + "/" + i + "/where");
      if (line.partOf() != null && !codes.contains(line.partOf())) {
        error(at + "/" + i + "/partOf", "line.partOfNone", line.code(), line.partOf());
      } else if (line.partOf() != null && circular(line, lines)) {
        error(at + "/" + i + "/partOf", "line.partOfItself", line.code());
      }
    }
  }

  private static boolean circular(Line line, List<Line> lines) {
    Set<String> seen = new HashSet<>();
    Optional<Line> at = Optional.of(line);
    while (at.isPresent() && at.get().partOf() != null) {
      if (!seen.add(at.get().code())) {
        return true;
      }
      String whole = at.get().partOf();
      at = lines.stream().filter(l -> l.code().equals(whole)).findFirst();
    }
    return false;
  }

  private void conditions(List<Condition> where, String at) {
    for (int i = 0; i < where.size(); i++) {
      Condition condition = where.get(i);
      if (condition.by() == Dimension.AGE || condition.by() == Dimension.MONTH) {
        error(at + "/" + i + "/by", "where.notBy", written(condition.by()));
      } else {
        categories.of(condition.by(), condition.is(), at + "/" + i + "/is");
      }
    }
  }

  /** A cell is where a row and a column meet: together they say of whom it counts what. */
  private void everyCellCounts() {
    for (Side row : sides(table.rows(), pointer + "/rows")) {
      for (Side column : sides(table.columns(), pointer + "/columns")) {
        cell(row, column);
      }
    }
  }

  private record Side(String pointer, Line line, Dimension by) {}

  private static List<Side> sides(Axis axis, String at) {
    if (axis == null) {
      return List.of(new Side(at, null, null));
    }
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < axis.lines().size(); i++) {
      sides.add(new Side(at + "/lines/" + i, axis.lines().get(i), null));
    }
    return sides.isEmpty() ? List.of(new Side(at, null, axis.by())) : sides;
  }

  private void cell(Side row, Side column) {
    String at = row.line() == null && column.line() != null ? column.pointer() : row.pointer();
    String name = row.line() != null ? row.line().code() : table.code();
    Population of = stated(row, column, Line::of, table.of());
    Measure measure = stated(row, column, Line::measure, table.measure());
    if (of == null) {
      error(at, "line.noPopulation", name);
    } else if (measure == null) {
      error(at, "line.noMeasure", name);
    } else if (!of.measures().contains(measure)) {
      error(at, "measure.notOf", written(measure), written(of), written(of.measures()));
    } else {
      dimensions(row, column)
          .filter(d -> !d.isOf(of))
          .forEach(d -> error(at, "dimension.notOf", written(d), written(of)));
      if (!measure.hasDay() && dimensions(row, column).anyMatch(d -> d == Dimension.MONTH)) {
        error(at, "month.noDay", written(measure));
      }
      if (table.perCent() != null && !measure.countsRecords()) {
        error(pointer + "/perCent", "perCent.notCounted", written(measure));
      }
    }
  }

  private <T> T stated(Side row, Side column, Function<Line, T> part, T otherwise) {
    T ofRow = row.line() == null ? null : part.apply(row.line());
    T ofColumn = column.line() == null ? null : part.apply(column.line());
    if (ofRow != null && ofColumn != null && ofRow != ofColumn) {
      error(column.pointer(), "line.both", row.line().code(), column.line().code());
    }
    return ofRow != null ? ofRow : ofColumn != null ? ofColumn : otherwise;
  }

  private Stream<Dimension> dimensions(Side row, Side column) {
    return Stream.of(
            Stream.of(row.by(), column.by(), table.split()).filter(Objects::nonNull),
            where(row),
            where(column),
            table.where().stream().map(Condition::by))
        .flatMap(s -> s)
        .distinct();
  }

  private static Stream<Dimension> where(Side side) {
    return side.line() == null ? Stream.empty() : side.line().where().stream().map(Condition::by);
  }

  private void shares() {
    if (table.perCent() != null && table.rows().by() == null) {
      error(pointer + "/perCent", "perCent.lines", table.code());
    }
  }

  /** The tables of a split add up to the one for all, which several answers a record cannot. */
  private void split() {
    if (table.split() != null && table.split().isSeveral()) {
      error(pointer + "/split", "split.several", written(table.split()));
    } else if (table.split() == Dimension.AGE || table.split() == Dimension.MONTH) {
      error(pointer + "/split", "split.notBy", written(table.split()));
    }
  }

  static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String written(List<Measure> measures) {
    return String.join(", ", measures.stream().map(TableCheck::written).toList());
  }

  private void error(String at, String key, Object... args) {
    problems.add(Problem.error(tree.line(at), key, args));
  }
}
