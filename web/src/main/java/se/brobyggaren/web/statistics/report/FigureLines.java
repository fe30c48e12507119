package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.web.text.Texts;

/** Tabellernas siffror rad för rad, for files, and where each of them is opened. */
@RequestScoped
public class FigureLines {
  @Inject ReportWords words;
  @Inject Texts texts;

  /** Table, whom it counts, row, column, count and share. */
  public List<String> headings() {
    return Stream.of("table", "population", "row", "column", "count", "share")
        .map(column -> texts.of("statistics.report." + column))
        .toList();
  }

  /** A line for every figure. */
  public Stream<List<Object>> of(ReportTable table) {
    return table.rows().stream()
        .flatMap(
            row -> IntStream.range(0, table.columns().size()).mapToObj(at -> line(table, row, at)));
  }

  private List<Object> line(ReportTable table, ReportTable.Row row, int column) {
    var figure = row.figures().get(column);
    return Arrays.asList(
        words.title(table),
        words.of(table.population()),
        words.heading(row.heading()),
        words.heading(table.columns().get(column)),
        figure.count(),
        figure.perCent());
  }

  /** The part of an address that names a figure of a report or a sheet. */
  public static String query(ReportTable table, ReportTable.Row row, int column) {
    boolean whole = table.split() == null || table.split().kind() == ReportTable.Heading.Kind.TOTAL;
    return "&table="
        + part(table.code())
        + (whole ? "" : "&split=" + part(table.split().code()))
        + "&row="
        + part(row.heading().code())
        + "&column="
        + part(table.columns().get(column).code());
  }

  private static String part(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }
}
