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
import se.brobyggaren.web.statistics.signing.SignedPage;
import se.brobyggaren.web.statistics.signing.SigningWords;
import se.brobyggaren.web.text.Texts;

/** En årsrapport som det registrerade säger nu, tabell för tabell. */
@Named("yearlyReportPage")
@RequestScoped
public class ReportPage extends SignedPage {
  @Inject YearlyReports reports;
  @Inject ReportWords words;
  @Inject FigureLines lines;
  @Inject Texts texts;
  @Inject CurrentUser user;
  @Inject FillingWords fillings;
  @Inject SigningWords signing;
  @Inject ReportDocument document;
  @Inject Download download;

  private String form;
  private Integer year;
  private YearlyReport report;

  public void load() {
    if (form == null || year == null) {
      throw new NotFound();
    }
    report =
        read(() -> reports.of(form, year), () -> reports.asRecorded(form, year), reports::signed);
  }

  public void sendPdf() throws IOException {
    download.sendPdf(
        texts.of("statistics.report.file", form, Integer.toString(year)), document.pdf(report));
  }

  /** The lead may sign it now. */
  public boolean isSignable() {
    return signing.isSigner() && !isRecorded() && report.signing().canBeSigned();
  }

  /** Where it is signed, and followed up when it is. */
  public String getSigning() {
    return signing.address(form, null, year, report.signing());
  }

  /** Address of the report as it stands. */
  public String getPlain() {
    return signing.report(form, null, year);
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

  /** The lead fills in what the form asks for, until the report is signed. */
  public boolean isFilling() {
    return user.has(Role.LEAD)
        && !report.filled().isEmpty()
        && report.signing().signature() == null;
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
        + URLEncoder.encode(form, StandardCharsets.UTF_8)
        + "&year="
        + year
        + FigureLines.query(table, row, column);
  }

  public TableExport getExport() {
    var rows = new ArrayList<List<Object>>();
    report.tables().flatMap(lines::of).forEach(rows::add);
    report.sections().forEach(section -> rows.addAll(filled(section)));
    return new TableExport(
        texts.of("statistics.report.file", form, Integer.toString(year)), lines.headings(), rows);
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
}
