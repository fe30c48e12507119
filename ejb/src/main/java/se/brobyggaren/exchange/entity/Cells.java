package se.brobyggaren.exchange.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.boundary.RowProblem.Kind;

/**
 * The cells of one row (rutor). Each is first held against what must never be kept: a personal
 * number, a name, a formula; then read as what its column says. A cell that cannot be read is a
 * problem and counts as empty.
 */
final class Cells {
  /** Ten or twelve digits, with or without a sign; of a coordination number too. */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

  /** Two words that begin with capitals, as Åsa Lind-Ek. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+[ ,]+\\p{Lu}[\\p{L}-]+");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,2})?");
  private static final String FORMULA = "=+@-";

  private final int row;
  private final Map<Column, String> cells = new EnumMap<>(Column.class);
  private final Consumer<RowProblem> problems;

  Cells(CsvFile.Row row, List<Column> columns, Consumer<RowProblem> problems) {
    this.row = row.number();
    this.problems = problems;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i).strip();
      Column column = i < columns.size() ? columns.get(i) : null;
      if (cell.isEmpty()) {
        continue;
      }
      if (column == null) {
        problem(null, Kind.TOO_MANY_CELLS);
      } else if (isAllowed(column, cell)) {
        cells.put(column, cell);
      }
    }
  }

  private boolean isAllowed(Column column, String cell) {
    Kind fault = null;
    if (PERSONAL_NUMBER.matcher(cell).find()) {
      fault = Kind.PERSONAL_NUMBER;
    } else if (FORMULA.indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches()) {
      fault = Kind.FORMULA;
    } else if (column != Column.DISTRICT && NAME.matcher(cell).find()) {
      fault = Kind.NAME;
    }
    if (fault != null) {
      problem(column, fault);
    }
    return fault == null;
  }

  int row() {
    return row;
  }

  void problem(Column column, Kind kind) {
    problems.accept(new RowProblem(row, column == null ? null : column.code(), kind));
  }

  boolean has(Column column) {
    return cells.containsKey(column);
  }

  /** What belongs to the kind, and nothing else, is there. */
  void fit(RecordKind kind) {
    for (var column : Column.values()) {
      if (has(column) && !column.isOf(kind)) {
        problem(column, Kind.NOT_OF_THIS_RECORD);
        cells.remove(column);
      } else if (!has(column) && column.isRequiredOf(kind)) {
        problem(column, Kind.MISSING);
      }
    }
  }

  String text(Column column) {
    return cells.get(column);
  }

  /** As {@code words} has it; unknown where that is null. */
  String word(Column column, UnaryOperator<String> words) {
    String cell = cells.get(column);
    String word = cell == null ? null : words.apply(cell);
    if (cell != null && word == null) {
      problem(column, Kind.UNKNOWN_CODE);
    }
    return word;
  }

  String code(Column column, Predicate<String> known) {
    return word(column, cell -> known.test(cell) ? cell : null);
  }

  /** Several, with a bar between; null when the cell is empty. */
  List<String> codes(Column column, Predicate<String> known) {
    String cell = cells.get(column);
    if (cell == null) {
      return null;
    }
    var codes = new LinkedHashSet<String>();
    for (String part : cell.split("\\|")) {
      if (!known.test(part.strip())) {
        problem(column, Kind.UNKNOWN_CODE);
        return null;
      }
      codes.add(part.strip());
    }
    return List.copyOf(codes);
  }

  /** A key of the file's own: letters, digits and signs with at least one digit, never a name. */
  String key(Column column) {
    String cell = cells.get(column);
    if (cell != null && !cell.matches("(?=.*\\d)[\\p{L}\\d._/:-]{1,40}")) {
      problem(column, Kind.NAME);
      return null;
    }
    return cell;
  }

  /** A code of the file's own: small letters, digits and hyphens. */
  String slug(Column column) {
    return code(column, cell -> cell.matches("[a-z0-9][a-z0-9-]{0,59}"));
  }

  LocalDate day(Column column) {
    String cell = cells.get(column);
    try {
      return cell == null ? null : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      problem(column, Kind.NOT_A_DATE);
      return null;
    }
  }

  Integer whole(Column column, int from, int to) {
    String cell = cells.get(column);
    if (cell == null) {
      return null;
    }
    if (!cell.matches("\\d{1,6}") || Integer.parseInt(cell) < from || Integer.parseInt(cell) > to) {
      problem(column, Kind.NOT_A_NUMBER);
      return null;
    }
    return Integer.valueOf(cell);
  }

  BigDecimal number(Column column) {
    String cell = cells.get(column);
    if (cell == null) {
      return null;
    }
    if (!NUMBER.matcher(cell).matches()) {
      problem(column, Kind.NOT_A_NUMBER);
      return null;
    }
    return new BigDecimal(cell.replace(',', '.'));
  }

  Boolean yesNo(Column column) {
    String word = code(column, cell -> cell.equals("yes") || cell.equals("no"));
    return word == null ? null : word.equals("yes");
  }
}
