package se.brobyggaren.web.programme.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.programme.boundary.participant.CloseParticipant;
import se.brobyggaren.programme.boundary.participant.CorrectParticipant;
import se.brobyggaren.programme.boundary.participant.ParticipantFacts;
import se.brobyggaren.programme.boundary.participant.ParticipantFilter;
import se.brobyggaren.programme.boundary.participant.ParticipantId;
import se.brobyggaren.programme.boundary.participant.ParticipantPart;
import se.brobyggaren.programme.boundary.participant.ParticipantRegister;
import se.brobyggaren.programme.boundary.participant.ParticipantView;
import se.brobyggaren.programme.boundary.participant.RecordParticipants;

/** Insatsernas deltagare över REST. */
@Path("participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipantResource {
  @Inject ParticipantRegister participants;

  /** {@code version} of the participant as it was read. */
  public record Corrected(@NotNull Integer version, @NotNull @Valid ParticipantFacts facts) {}

  /** {@code destination} is a national code. */
  public record Closed(
      @NotNull Integer version, @NotNull LocalDate day, @NotBlank String destination) {}

  /** {@code version} of the participant as it was read. */
  public record Seen(@NotNull Integer version) {}

  @GET
  @Operation(summary = "Participants of a programme or of all, fifty a page; kept as a reading")
  public ParticipantPart part(
      @QueryParam("programme") ProgrammeId programme,
      @QueryParam("state") ParticipantFilter.State state,
      @QueryParam("page") @DefaultValue("1") int page) {
    return participants.part(new ParticipantFilter(programme, state, page));
  }

  @POST
  @Operation(summary = "Record participants of a programme, one or many: all of them or none")
  public List<ParticipantId> record(@NotNull @Valid RecordParticipants wish) {
    return participants.record(wish);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A participant with what stood before; kept as a reading")
  public ParticipantView of(@PathParam("id") ParticipantId id) {
    return participants.of(id);
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Correct a participant; what stood before is kept")
  public void correct(@PathParam("id") ParticipantId id, @NotNull @Valid Corrected body) {
    participants.correct(new CorrectParticipant(id, body.version(), body.facts()));
  }

  @POST
  @Path("{id}/close")
  @Operation(summary = "Close a participant, with where they went")
  public void close(@PathParam("id") ParticipantId id, @NotNull @Valid Closed body) {
    participants.close(new CloseParticipant(id, body.version(), body.day(), body.destination()));
  }

  @POST
  @Path("{id}/reopen")
  @Operation(summary = "Let one go on who was closed by mistake")
  public void reopen(@PathParam("id") ParticipantId id, @NotNull @Valid Seen body) {
    participants.reopen(id, body.version());
  }

  @POST
  @Path("{id}/strike")
  @Operation(summary = "Strike one who never took part; that it stood there is kept")
  public void strike(@PathParam("id") ParticipantId id, @NotNull @Valid Seen body) {
    participants.strike(id, body.version());
  }
}
