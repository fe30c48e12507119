package se.brobyggaren.web.statistics.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.progress.FollowingTheYear;
import se.brobyggaren.statistics.boundary.progress.YearProgress;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.FigureRecords;

/** Årets utveckling. A column is THIS year or the one BEFORE. */
@Path("progress/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {
  @Inject FollowingTheYear progress;

  @PathParam("year")
  int year;

  @GET
  @Operation(summary = "The whole service, month by month against the year before; for the lead")
  public YearProgress ofService() {
    return progress.ofService(year);
  }

  @GET
  @Path("own")
  @Operation(summary = "The reader's own cases, month by month against the year before")
  public YearProgress own() {
    return progress.own(year);
  }

  @GET
  @Path("records")
  @Operation(
      summary = "The records behind one figure of the service; table, row and column by code")
  public FigureRecords recordsOfService(
      @QueryParam("table") String table,
      @QueryParam("row") String row,
      @QueryParam("column") String column) {
    return progress.recordsOfService(
        new FigureAddress(FollowingTheYear.SERVICE, year, table, null, row, column));
  }

  @GET
  @Path("own/records")
  @Operation(summary = "The records behind one figure of the reader's own cases")
  public FigureRecords ownRecords(
      @QueryParam("table") String table,
      @QueryParam("row") String row,
      @QueryParam("column") String column) {
    return progress.ownRecords(
        new FigureAddress(FollowingTheYear.OWN, year, table, null, row, column));
  }
}
