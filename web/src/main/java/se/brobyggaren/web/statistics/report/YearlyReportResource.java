package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.FigureRecords;
import se.brobyggaren.statistics.boundary.report.ReportRow;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;

/** Årsrapporterna. The year is this one where none is named. */
@Path("yearly-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class YearlyReportResource {
  @Inject YearlyReports reports;
  @Inject ReportDocument document;
  @Inject Clock clock;

  @GET
  @Operation(summary = "The reports that the tenant makes of a year, and to whom")
  public List<ReportRow> forms(@QueryParam("year") Integer year) {
    return reports.forms(orThis(year));
  }

  @GET
  @Path("{form}")
  @Operation(
      summary =
          "A report: every table as it was signed, or while it is not, and with view=recorded, as"
              + " the records say now, and what does not add up")
  public YearlyReport report(
      @PathParam("form") String form,
      @QueryParam("year") Integer year,
      @QueryParam("view") String view) {
    return "recorded".equals(view)
        ? reports.asRecorded(form, orThis(year))
        : reports.of(form, orThis(year));
  }

  @GET
  @Path("{form}/pdf")
  @Produces("application/pdf")
  @Operation(summary = "The same report as a tagged document (PDF/UA-1)")
  public byte[] document(@PathParam("form") String form, @QueryParam("year") Integer year) {
    return document.pdf(reports.of(form, orThis(year)));
  }

  @GET
  @Path("{form}/records")
  @Operation(summary = "The records behind one figure; table, row and column by their codes")
  public FigureRecords records(
      @PathParam("form") String form,
      @QueryParam("year") Integer year,
      @QueryParam("table") String table,
      @QueryParam("split") String split,
      @QueryParam("row") String row,
      @QueryParam("column") String column) {
    var at = new FigureAddress(form, orThis(year), table, split, row, column);
    return DeficiencyForms.includes(form) ? reports.deficiencies(at) : reports.records(at);
  }

  private int orThis(Integer year) {
    return year == null ? LocalDate.now(clock).getYear() : year;
  }
}
