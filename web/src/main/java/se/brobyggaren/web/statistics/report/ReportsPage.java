package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
  /** Years to choose from, the running one among them. */
  private static final int YEARS = 6;

  @Inject YearlyReports reports;
  @Inject ReportWords words;
  @Inject SigningWords signing;
  @Inject Texts texts;
  @Inject Clock clock;

  private Integer year;
  private List<ReportRow> rows;

  public void load() {
    year = year == null ? LocalDate.now(clock).getYear() : year;
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

  /** The newest first; a year that the address names is among them. */
  public List<Option> getYears() {
    int now = LocalDate.now(clock).getYear();
    return Stream.concat(Stream.iterate(now, y -> y - 1).limit(YEARS), Stream.of(year))
        .distinct()
        .map(y -> new Option(Integer.toString(y), Integer.toString(y)))
        .toList();
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
