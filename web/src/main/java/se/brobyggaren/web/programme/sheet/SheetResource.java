package se.brobyggaren.web.programme.sheet;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.FigureRecords;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.statistics.boundary.sheet.SheetFigure;
import se.brobyggaren.tenantconfig.report.Programmes;

/** Insatsens blad över REST. The year is this one where none is named. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {
  @Inject ProgrammeSheets sheets;
  @Inject SheetDocument document;
  @Inject Clock clock;

  @GET
  @Path("{id}/sheet")
  @Operation(
      summary =
          "A programme's year: money, cost per participant, every table; as it was signed, or while"
              + " it is not, and with view=recorded, as the records say now")
  public ProgrammeSheet sheet(
      @PathParam("id") ProgrammeId id,
      @QueryParam("year") Integer year,
      @QueryParam("view") String view) {
    return "recorded".equals(view)
        ? sheets.asRecorded(id, orThis(year))
        : sheets.of(id, orThis(year));
  }

  @GET
  @Path("{id}/sheet/pdf")
  @Produces("application/pdf")
  @Operation(summary = "The same sheet as a tagged document (PDF/UA-1)")
  public byte[] document(@PathParam("id") ProgrammeId id, @QueryParam("year") Integer year) {
    return document.pdf(sheets.of(id, orThis(year)));
  }

  @GET
  @Path("{id}/sheet/records")
  @Operation(summary = "The participants behind one figure; table, row and column by their codes")
  public FigureRecords records(
      @PathParam("id") ProgrammeId id,
      @QueryParam("year") Integer year,
      @QueryParam("table") String table,
      @QueryParam("split") String split,
      @QueryParam("row") String row,
      @QueryParam("column") String column) {
    var at = new FigureAddress(Programmes.SHEET, orThis(year), table, split, row, column);
    return sheets.records(new SheetFigure(id, at));
  }

  private int orThis(Integer year) {
    return year == null ? LocalDate.now(clock).getYear() : year;
  }
}
