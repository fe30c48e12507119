package se.brobyggaren.exchange.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of earlier years, taken apart (csv-fil).
 *
 * @param from the first day that it tells of
 * @param columns in its own order; null where a column has no name
 */
public record CsvFile(LocalDate from, LocalDate until, List<Column> columns, List<Row> rows) {

  /**
   * @param number counted as in a spreadsheet
   */
  public record Row(int number, List<String> cells) {}
}
