package se.brobyggaren.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of earlier years in the making (csv-fil, version 1). */
final class RecordFile {
  /** The columns that published figures need. */
  enum Column {
    record,
    reference,
    CASE,
    sex,
    birth_year,
    municipality,
    began,
    began_as,
    ended,
    ended_as,
    reasons,
    term,
    minor_children,
    children_at_home,
    minutes,
    fte;

    String code() {
      return this == CASE ? "case" : name();
    }
  }

  /** One row in the making. */
  static final class Row {
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Row set(Column column, Object value) {
      cells.put(column, value.toString());
      return this;
    }

    /** One more, of a column that holds several. */
    Row add(Column column, String code) {
      cells.merge(column, code, (before, more) -> before + "|" + more);
      return this;
    }

    String get(Column column) {
      return cells.getOrDefault(column, "");
    }

    private String line() {
      return Stream.of(Column.values()).map(this::get).collect(Collectors.joining(";"));
    }
  }

  private final LocalDate from;
  private final LocalDate until;
  private final List<Row> rows = new ArrayList<>();

  RecordFile(LocalDate from, LocalDate until) {
    this.from = from;
    this.until = until;
  }

  Row row(String record) {
    var row = new Row().set(Column.record, record);
    rows.add(row);
    return row;
  }

  /** Days of the period one after another, over and over. */
  LocalDate day(int number) {
    return from.plusDays(number % (int) (until.toEpochDay() - from.toEpochDay() - 30));
  }

  /** Days of the last month of the period. */
  LocalDate late(int number) {
    return until.minusDays(1 + number % 28);
  }

  LocalDate before(int number) {
    return from.minusDays(20 + number % 300);
  }

  String csv() {
    return Stream.concat(
            Stream.of(
                "brobyggaren-1;" + from + ";" + until,
                Stream.of(Column.values()).map(Column::code).collect(Collectors.joining(";"))),
            rows.stream().map(Row::line))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
