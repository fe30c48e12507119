package se.brobyggaren.web.programme.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.programme.ProgrammeWords;
import se.brobyggaren.web.statistics.report.ReportWords;
import se.brobyggaren.web.text.Texts;

/** Insatsens blad för ett år, som det registrerade säger nu. */
@Named("programmeSheetPage")
@RequestScoped
public class SheetPage {
  @Inject ProgrammeSheets sheets;
  @Inject ProgrammeWords rights;
  @Inject ReportWords words;
  @Inject Texts texts;

  private UUID id;
  private Integer year;
  private ProgrammeSheet sheet;

  public void load() {
    if (id == null || year == null) {
      throw new NotFound();
    }
    sheet = sheets.of(new ProgrammeId(id), year);
  }

  public ProgrammeSheet getSheet() {
    return sheet;
  }

  public String getTitle() {
    return texts.of("programme.sheet.titleOf", sheet.programme().name(), Integer.toString(year));
  }

  /** Nobody stands behind a nought. */
  public boolean opens(ReportTable.Figure figure) {
    return rights.isOpening() && figure.count() != null && figure.count() > 0;
  }

  /** Address of the participants behind a figure. */
  public String records(ReportTable table, ReportTable.Row row, int column) {
    return "/app/programme/figure?id="
        + id
        + "&year="
        + year
        + "&table="
        + part(table.code())
        + (isWhole(table) ? "" : "&split=" + part(table.split().code()))
        + "&row="
        + part(row.heading().code())
        + "&column="
        + part(table.columns().get(column).code());
  }

  /** All categories together, or not split. */
  private static boolean isWhole(ReportTable table) {
    return table.split() == null || table.split().kind() == ReportTable.Heading.Kind.TOTAL;
  }

  /** The money first, then every figure of every table. */
  public TableExport getExport() {
    var rows = new ArrayList<List<Object>>();
    rows.add(money("budget", sheet.account().budget()));
    rows.add(money("outcome", sheet.account().outcome()));
    rows.add(money("cost", sheet.costPerParticipant()));
    sheet.tables().forEach(table -> table.rows().forEach(row -> rows.addAll(lines(table, row))));
    return new TableExport(
        texts.of("programme.sheet.file", sheet.programme().code(), Integer.toString(year)),
        List.of(
            texts.of("statistics.report.table"),
            texts.of("statistics.report.population"),
            texts.of("statistics.report.row"),
            texts.of("statistics.report.column"),
            texts.of("statistics.report.count"),
            texts.of("statistics.report.share")),
        rows);
  }

  private List<Object> money(String line, Long amount) {
    return Arrays.asList(
        texts.of("programme.sheet.money"),
        sheet.programme().name(),
        texts.of("programme.sheet." + line),
        texts.of("programme.sheet.inKronor"),
        amount,
        null);
  }

  private List<List<Object>> lines(ReportTable table, ReportTable.Row row) {
    var lines = new ArrayList<List<Object>>();
    for (int i = 0; i < table.columns().size(); i++) {
      var figure = row.figures().get(i);
      lines.add(
          Arrays.asList(
              words.title(table),
              words.of(table.population()),
              words.heading(row.heading()),
              words.heading(table.columns().get(i)),
              figure.count(),
              figure.perCent()));
    }
    return lines;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer wanted) {
    year = wanted;
  }

  private static String part(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }
}
