package se.brobyggaren.web.deficiency.handling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.deficiency.boundary.DeficiencyHandling;
import se.brobyggaren.deficiency.boundary.RecordAnswer;
import se.brobyggaren.deficiency.boundary.SendReport;
import se.brobyggaren.steering.boundary.Outcome;
import se.brobyggaren.steering.boundary.RecordDecision;

/** Brister: arbetsledarens del. */
@Path("deficiencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandlingResource {
  @Inject DeficiencyHandling handling;

  @PathParam("id")
  UUID id;

  /** Why more is asked for, and when. */
  public record Return(@NotBlank String because, @NotNull LocalDate on) {}

  /** As {@link RecordDecision}, with the version of the report that was read. */
  public record Decision(
      @NotNull Integer version,
      String group,
      @NotNull LocalDate decidedOn,
      @NotNull Outcome outcome,
      String wording,
      String responsible,
      LocalDate dueOn,
      String note,
      List<RecordDecision.Voice> voices) {}

  /** As {@link SendReport}. */
  public record Sending(@NotNull LocalDate sentOn, String sentTo, LocalDate answerDueOn) {}

  /** As {@link RecordAnswer}. */
  public record Answer(
      @NotNull LocalDate answeredOn,
      @NotBlank String answer,
      String measures,
      LocalDate doneBy,
      String responsible) {}

  /** What was seen when a group looked back. */
  public record LookingBack(@NotNull LocalDate on, String where, @NotBlank String text) {}

  /** A day. */
  public record Day(@NotNull LocalDate on) {}

  @POST
  @Path("{id}/return")
  @Operation(summary = "Ask the writer for more")
  public void returnForMore(@NotNull @Valid Return r) {
    handling.returnForMore(id, r.because(), r.on());
  }

  @POST
  @Path("{id}/decision")
  @Operation(summary = "Record what the meeting decided, with votes and what advisory seats said")
  public void decide(@NotNull @Valid Decision d) {
    handling.decide(
        new RecordDecision(
            id,
            d.group(),
            d.decidedOn(),
            d.outcome(),
            d.wording(),
            d.responsible(),
            d.dueOn(),
            d.note(),
            d.voices()),
        d.version());
  }

  @POST
  @Path("{id}/threads/{thread}/sending")
  @Operation(summary = "It was sent to the authority")
  public void send(@PathParam("thread") UUID thread, @NotNull @Valid Sending s) {
    handling.send(new SendReport(id, thread, s.sentOn(), s.sentTo(), s.answerDueOn()));
  }

  @POST
  @Path("{id}/threads/{thread}/reminders")
  @Operation(summary = "The authority was asked again")
  public void remind(@PathParam("thread") UUID thread, @NotNull @Valid Day day) {
    handling.remind(id, thread, day.on());
  }

  @POST
  @Path("{id}/threads/{thread}/answer")
  @Operation(summary = "What the authority answered")
  public void answer(@PathParam("thread") UUID thread, @NotNull @Valid Answer a) {
    handling.answer(
        new RecordAnswer(
            id, thread, a.answeredOn(), a.answer(), a.measures(), a.doneBy(), a.responsible()));
  }

  @POST
  @Path("{id}/threads/{thread}/no-answer")
  @Operation(summary = "The authority stays silent after a reminder")
  public void giveUp(@PathParam("thread") UUID thread, @NotNull @Valid Day day) {
    handling.giveUpAnswer(id, thread, day.on());
  }

  @POST
  @Path("{id}/follow-up")
  @Operation(summary = "A group looked back")
  public void followUp(@NotNull @Valid LookingBack f) {
    handling.followUp(id, f.on(), f.where(), f.text());
  }
}
