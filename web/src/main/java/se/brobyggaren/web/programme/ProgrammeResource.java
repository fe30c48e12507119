package se.brobyggaren.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.programme.boundary.AccountForYear;
import se.brobyggaren.programme.boundary.DescribeProgramme;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.programme.boundary.ProgrammeRow;
import se.brobyggaren.programme.boundary.ProgrammeView;
import se.brobyggaren.web.rest.Created;

/** Förbundets insatser över REST. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeResource {
  @Inject ProgrammeRegister programmes;

  /** {@code version} of the programme as it was read. */
  public record Described(
      @NotNull Integer version, @NotNull @Valid DescribeProgramme description) {}

  /**
   * Money in whole kronor; null is not known.
   *
   * @param version of the year as it was read; 0 where nothing is written
   */
  public record Account(
      @NotNull Integer year,
      @NotNull Integer version,
      Long budget,
      Long outcome,
      String fulfilment,
      String deviations) {}

  @GET
  @Operation(summary = "The programmes of the förbund that the tenant hosts")
  public List<ProgrammeRow> all() {
    return programmes.all();
  }

  @POST
  @Operation(summary = "Add a programme; its code is made of its name")
  public Response add(@NotNull @Valid DescribeProgramme wish) {
    return Created.at("programmes", programmes.add(wish));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A programme with the years that have been accounted for")
  public ProgrammeView of(@PathParam("id") ProgrammeId id) {
    return programmes.of(id);
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Describe a programme anew; what stood before is kept")
  public void describe(@PathParam("id") ProgrammeId id, @NotNull @Valid Described body) {
    programmes.describe(id, body.version(), body.description());
  }

  @PUT
  @Path("{id}/account")
  @Operation(summary = "Write down what a year cost and came to; what stood before is kept")
  public void account(@PathParam("id") ProgrammeId id, @NotNull @Valid Account body) {
    programmes.account(
        new AccountForYear(
            id,
            body.year(),
            body.version(),
            body.budget(),
            body.outcome(),
            body.fulfilment(),
            body.deviations()));
  }
}
