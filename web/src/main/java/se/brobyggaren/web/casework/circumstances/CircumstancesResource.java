package se.brobyggaren.web.casework.circumstances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.circumstances.AppealKind;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.casework.boundary.circumstances.CircumstancesView;
import se.brobyggaren.casework.boundary.circumstances.ClientCircumstances;
import se.brobyggaren.casework.boundary.circumstances.RecordAppeal;
import se.brobyggaren.casework.boundary.circumstances.RecordCircumstances;
import se.brobyggaren.web.rest.Created;

/** Klientens omständigheter over REST: what the reports ask about a client. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CircumstancesResource {
  @Inject ClientCircumstances circumstances;

  /** {@code version} of the case as it was read; what is null in {@code now} was not asked. */
  public record Answered(@NotNull Integer version, @NotNull @Valid Circumstances now) {}

  /** {@code authority} is a national code. */
  public record AppealBody(
      @NotBlank String authority, @NotNull AppealKind kind, @NotNull LocalDate day) {}

  @GET
  @Path("{id}/circumstances")
  @Operation(summary = "What is known of the client for the reports; kept as a reading")
  public CircumstancesView of(@PathParam("id") CaseId id) {
    return circumstances.of(id);
  }

  @PUT
  @Path("{id}/circumstances")
  @Operation(summary = "Write down what is known of the client; what stood before is kept")
  public void record(@PathParam("id") CaseId id, @NotNull @Valid Answered body) {
    circumstances.record(new RecordCircumstances(id, body.version(), body.now()));
  }

  @POST
  @Path("{id}/appeals")
  @Operation(summary = "Record a review that was asked for, or an appeal")
  public Response appeal(@PathParam("id") CaseId id, @NotNull @Valid AppealBody body) {
    return Created.at(
        "cases/" + id + "/appeals",
        circumstances.appeal(new RecordAppeal(id, body.authority(), body.kind(), body.day())));
  }

  @DELETE
  @Path("{id}/appeals/{appeal}")
  @Operation(summary = "Strike an appeal that never was; that it stood there is kept")
  public void strike(@PathParam("id") CaseId id, @PathParam("appeal") UUID appeal) {
    circumstances.strikeAppeal(id, appeal);
  }
}
