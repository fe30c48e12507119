package se.brobyggaren.web.casework.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.access.boundary.KnownPerson;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.caseload.OmbudRegister;
import se.brobyggaren.casework.boundary.caseload.OmbudRow;
import se.brobyggaren.casework.boundary.caseload.RegisterOmbud;
import se.brobyggaren.casework.boundary.caseload.SetFte;
import se.brobyggaren.web.rest.Created;

/** Ombudsregistret over REST. */
@Path("ombud")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OmbudResource {
  @Inject OmbudRegister register;

  /** A share of full time from a day; {@code to} is null for no end. */
  public record Position(@NotNull LocalDate from, LocalDate to, @NotNull BigDecimal fte) {}

  /** From when to when an ombud serves; {@code version} as it was read. */
  public record ServicePeriod(@NotNull LocalDate from, LocalDate to, @NotNull Integer version) {}

  @GET
  @Operation(summary = "The register of ombud, with those who have left")
  public List<OmbudRow> all() {
    return register.all();
  }

  @GET
  @Path("candidates")
  @Operation(summary = "People with the role of ombud who are not in the register")
  public List<KnownPerson> candidates() {
    return register.notYetRegistered();
  }

  @POST
  @Operation(summary = "Register an ombud with the first share of full time")
  public Response register(@NotNull @Valid RegisterOmbud wish) {
    return Created.at("ombud", register.register(wish));
  }

  @POST
  @Path("{id}/service")
  @Operation(summary = "Correct from when to when an ombud serves")
  public void serve(@PathParam("id") OmbudId id, @NotNull @Valid ServicePeriod period) {
    register.serve(id, period.from(), period.to(), period.version());
  }

  @POST
  @Path("{id}/fte")
  @Operation(summary = "State a share of full time; one that runs without end stops the day before")
  public Response setFte(@PathParam("id") OmbudId id, @NotNull @Valid Position wish) {
    UUID position = register.setFte(new SetFte(id, wish.from(), wish.to(), wish.fte()));
    return Created.at("ombud/" + id + "/fte", position);
  }

  @DELETE
  @Path("{id}/fte/{position}")
  @Operation(summary = "Take away a share of full time that was entered by mistake")
  public void withdrawFte(@PathParam("id") OmbudId id, @PathParam("position") UUID position) {
    register.withdrawFte(id, position);
  }
}
