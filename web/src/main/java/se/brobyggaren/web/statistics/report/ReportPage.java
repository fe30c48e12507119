package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.web.export.Download;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.statistics.filling.FillingWords;
import se.brobyggaren.web.text.Texts;

/** En årsrapport som det registrerade säger nu, tabell för tabell. */
@Named("yearlyReportPage")
@RequestScoped
public class ReportPage {
  @Inject YearlyReports reports;
  @Inject ReportWords words;
  @Inject Texts texts;
  @Inject CurrentUser user;
  @Inject FillingWords fillings;
  @Inject ReportDocument document;
  @Inject Download download;

  private String form;
  private Integer year;
  private YearlyReport report;

  public void load() {
    if (form == null || year == null) {
      throw new NotFound();
    }
    report = reports.of(form, year);
  }

  public void sendPdf() throws IOException {
    download.sendPdf(
        texts.of("statistics.report.file", form, Integer.toString(year)), document.pdf(report));
  }

  public YearlyReport getReport() {
    return report;
  }

  public String getTitle() {
    return document.title(report);
  }

  public boolean isGoals() {
    return !report.goals().equals(MeasuredGoals.NONE);
  }

  /** A deficiency report, with the year's reports in words under its tables (R7). */
  public boolean isDeficiencies() {
    return DeficiencyForms.includes(form);
  }

  /** The lead fills in what the form asks for. */
  public boolean isFilling() {
    return user.has(Role.LEAD) && !report.filled().isEmpty();
  }

  /** Only who may see records is led to them. */
  public boolean isOpening() {
    return isDeficiencies() || user.has(Role.LEAD) || user.has(Role.OMBUD);
  }

  /** Minutes and shares open to the same records as the count; an empty place opens to none. */
  public boolean opens(ReportTable.Figure figure) {
    return isOpening() && figure.count() != null && figure.count() > 0;
  }

  /** Address of the records behind a figure. */
  public String records(ReportTable table, ReportTable.Row row, int column) {
    return "/app/statistics/records?form="
        + part(form)
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

  public TableExport getExport() {
    var rows = new ArrayList<List<Object>>();
    report.tables().forEach(table -> table.rows().forEach(row -> rows.addAll(lines(table, row))));
    report.sections().forEach(section -> rows.addAll(filled(section)));
    return new TableExport(
        texts.of("statistics.report.file", form, Integer.toString(year)),
        List.of(
            texts.of("statistics.report.table"),
            texts.of("statistics.report.population"),
            texts.of("statistics.report.row"),
            texts.of("statistics.report.column"),
            texts.of("statistics.report.count"),
            texts.of("statistics.report.share")),
        rows);
  }

  /** Answers stand in the column of rows: they are no count. */
  private List<List<Object>> filled(YearlyReport.Section section) {
    var lines = new ArrayList<List<Object>>();
    for (var asked : section.questions()) {
      String answer = fillings.answer(report.filled(), asked.code());
      lines.add(Arrays.asList(words.of(asked.text()), null, answer, null, null, null));
    }
    for (var entries : section.entries()) {
      fillings
          .rows(report.filled(), entries)
          .forEach(
              row ->
                  lines.add(
                      Arrays.asList(
                          words.of(entries.title()),
                          null,
                          row.label(),
                          fillings.unit(entries),
                          row.value(),
                          null)));
    }
    return lines;
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

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  private static String part(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }
}
