package se.brobyggaren.web.statistics.filling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.filling.FillIn;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.filling.ReportFillings;

/** Det som fylls i på en årsrapport. The year is this one where none is named. */
@Path("yearly-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FillingResource {
  @Inject ReportFillings fillings;
  @Inject Clock clock;

  /** {@code version} as it was read; what is left out is emptied. */
  public record Filled(
      @NotNull Integer version,
      @NotNull @Valid List<FillIn.Answer> answers,
      @NotNull @Valid List<FillIn.Amount> amounts,
      @NotNull @Valid List<FillIn.Grant> grants) {}

  @GET
  @Path("{form}/answers")
  @Operation(summary = "Answers and figures that are filled in, with last year's as drafts")
  public FilledForm of(@PathParam("form") String form, @QueryParam("year") Integer year) {
    return fillings.of(form, orThis(year));
  }

  @PUT
  @Path("{form}/answers")
  @Operation(summary = "Fill in the whole form; what stood before is kept")
  public void fillIn(
      @PathParam("form") String form,
      @QueryParam("year") Integer year,
      @NotNull @Valid Filled body) {
    fillings.fillIn(
        new FillIn(
            form, orThis(year), body.version(), body.answers(), body.amounts(), body.grants()));
  }

  private int orThis(Integer year) {
    return year == null ? LocalDate.now(clock).getYear() : year;
  }
}
