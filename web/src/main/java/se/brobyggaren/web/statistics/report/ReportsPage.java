package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.statistics.boundary.report.ReportRow;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.statistics.signing.SigningWords;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Årets rapporter: vilka verksamheten lämnar, och till vem. */
@Named("yearlyReportsPage")
@RequestScoped
public class ReportsPage {
  @Inject YearlyReports reports;
  @Inject ReportWords words;
  @Inject SigningWords signing;
  @Inject Texts texts;
  @Inject ReportYears years;

  private Integer year;
  private List<ReportRow> rows;

  public void load() {
    year = year == null ? years.newest() : year;
    rows = reports.forms(year);
  }

  public List<ReportRow> getRows() {
    return rows;
  }

  /** Who signed it when, or that nobody has. */
  public String state(ReportRow row) {
    return row.signature() == null
        ? texts.of("statistics.signing.draft")
        : signing.signature(row.signature());
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public List<Option> getYears() {
    return years.around(year);
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("statistics.reports.file", Integer.toString(year)),
        List.of(
            texts.of("statistics.reports.report"),
            texts.of("statistics.reports.to"),
            texts.of("statistics.reports.first"),
            texts.of("statistics.reports.last"),
            texts.of("statistics.reports.state")),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        words.of(row.title()),
                        words.of(row.to()),
                        row.first(),
                        row.last(),
                        state(row)))
            .toList());
  }
}
