package se.brobyggaren.web.casework.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import se.brobyggaren.casework.boundary.CaseWork;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.casework.boundary.RecordContact;
import se.brobyggaren.web.rest.Created;

/** Arbetet i ett ärende over REST: contacts and assignments. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseWorkResource {
  @Inject CaseWork work;

  /** {@code minutes} is null when the length is not stated. */
  public record ContactBody(@NotNull LocalDate day, @NotNull ContactKind kind, Integer minutes) {
    RecordContact in(CaseId id) {
      return new RecordContact(id, day, kind, minutes);
    }
  }

  /** {@code term} is a code of the tenant's words. */
  public record AssignmentBody(@NotNull String term, @NotNull LocalDate day) {}

  /** The day it was done. */
  public record Done(@NotNull LocalDate day) {}

  @POST
  @Path("{id}/contacts")
  @Operation(summary = "Record a contact with the client; never what was said")
  public Response recordContact(@PathParam("id") CaseId id, @NotNull @Valid ContactBody body) {
    return Created.at("cases/" + id + "/contacts", work.recordContact(body.in(id)));
  }

  @PUT
  @Path("{id}/contacts/{contact}")
  @Operation(summary = "Correct a contact; what stood before is kept")
  public void correctContact(
      @PathParam("id") CaseId id,
      @PathParam("contact") UUID contact,
      @NotNull @Valid ContactBody body) {
    work.correctContact(contact, body.in(id));
  }

  @DELETE
  @Path("{id}/contacts/{contact}")
  @Operation(summary = "Strike a contact that never took place; that it stood there is kept")
  public void strikeContact(@PathParam("id") CaseId id, @PathParam("contact") UUID contact) {
    work.strikeContact(id, contact);
  }

  @POST
  @Path("{id}/assignments")
  @Operation(summary = "Open an assignment")
  public Response openAssignment(@PathParam("id") CaseId id, @NotNull @Valid AssignmentBody body) {
    return Created.at(
        "cases/" + id + "/assignments", work.openAssignment(id, body.term(), body.day()));
  }

  @POST
  @Path("{id}/assignments/{assignment}/done")
  @Operation(summary = "An assignment is done")
  public void finish(
      @PathParam("id") CaseId id,
      @PathParam("assignment") UUID assignment,
      @NotNull @Valid Done body) {
    work.finishAssignment(id, assignment, body.day());
  }

  @DELETE
  @Path("{id}/assignments/{assignment}/done")
  @Operation(summary = "An assignment turned out not to be done")
  public void takeUp(@PathParam("id") CaseId id, @PathParam("assignment") UUID assignment) {
    work.takeUpAssignment(id, assignment);
  }

  @DELETE
  @Path("{id}/assignments/{assignment}")
  @Operation(summary = "Take back an assignment opened by mistake; that it stood there is kept")
  public void strikeAssignment(
      @PathParam("id") CaseId id, @PathParam("assignment") UUID assignment) {
    work.strikeAssignment(id, assignment);
  }
}
