package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.statistics.boundary.progress.FollowingTheYear;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.FigureRecords;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Underlaget till en siffra: vilka ärenden och händelser den räknar. */
@Named("figureRecordsPage")
@RequestScoped
public class RecordsPage {
  @Inject YearlyReports reports;
  @Inject FollowingTheYear progress;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private Integer year;
  private FigureRecords found;

  public void load() {
    if (year == null
        || Stream.of("form", "table", "row", "column").anyMatch(n -> named(n) == null)) {
      throw new NotFound();
    }
    var at =
        new FigureAddress(
            named("form"), year, named("table"), named("split"), named("row"), named("column"));
    found = of(at);
  }

  private FigureRecords of(FigureAddress at) {
    if (DeficiencyForms.includes(at.form())) {
      return reports.deficiencies(at);
    }
    return switch (at.form()) {
      case FollowingTheYear.SERVICE -> progress.recordsOfService(at);
      case FollowingTheYear.OWN -> progress.ownRecords(at);
      default -> reports.records(at);
    };
  }

  /** Whether the figure stands in the progress of a year. */
  public boolean isProgress() {
    return List.of(FollowingTheYear.SERVICE, FollowingTheYear.OWN).contains(found.figure().form());
  }

  public FigureRecords getFound() {
    return found;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  /** The report that the figure stands in. */
  public String getReport() {
    if (isProgress()) {
      boolean own = found.figure().form().equals(FollowingTheYear.OWN);
      return "/app/statistics/progress?year=" + year + (own ? "&view=own" : "");
    }
    return "/app/statistics/report?form=" + found.figure().form() + "&year=" + year;
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("statistics.records.file"),
        List.of(
            texts.of("statistics.records.reference"),
            texts.of("statistics.records.kind"),
            texts.of("statistics.records.began"),
            texts.of("statistics.records.ended")),
        found.records().stream().map(this::cells).toList());
  }

  private List<Object> cells(RecordRow row) {
    return Arrays.asList(row.reference(), texts.label(row.population()), row.began(), row.ended());
  }

  /** Null for a parameter that is left out or empty. */
  private String named(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value;
  }
}
