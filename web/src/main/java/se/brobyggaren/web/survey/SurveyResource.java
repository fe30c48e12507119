package se.brobyggaren.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.survey.boundary.AnswerSurvey;
import se.brobyggaren.survey.boundary.HandOutCodes;
import se.brobyggaren.survey.boundary.PeriodFigures;
import se.brobyggaren.survey.boundary.Question;
import se.brobyggaren.survey.boundary.SurveyAnswering;
import se.brobyggaren.survey.boundary.SurveyFigures;
import se.brobyggaren.survey.boundary.SurveyInvitations;
import se.brobyggaren.survey.boundary.SurveyResults;

/** Enkäten efter avslut för program. Questions and answers need no login (see web.xml). */
@Path("survey")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {
  @Inject SurveyInvitations invitations;
  @Inject SurveyAnswering answering;
  @Inject SurveyResults results;

  /** Invitations; they are told this once. */
  public record Invitations(List<Invitation> invitations, LocalDate validTo) {}

  /** One of them: for a letter the code, for a message the link. */
  public record Invitation(String code, String link) {}

  @POST
  @Path("invitations")
  @Operation(summary = "Make one-time codes to hand out; they cannot be asked for again")
  public Invitations handOut(@NotNull @Valid HandOutCodes command) {
    var made = invitations.handOut(command);
    return new Invitations(
        made.codes().stream().map(c -> new Invitation(c, SurveyAddress.withCode(c))).toList(),
        made.validTo());
  }

  @GET
  @Path("questions")
  @Operation(summary = "The questions and their answers, as codes. Needs no login")
  public List<Question> questions() {
    return answering.questions();
  }

  @POST
  @Path("answers")
  @Operation(summary = "Answer with a one-time code, anonymously. Needs no login")
  public void answer(@NotNull @Valid AnswerSurvey command) {
    answering.answer(command);
  }

  @GET
  @Path("results")
  @Operation(summary = "Results by half-year, newest first; nothing below five answers")
  public List<PeriodFigures> results() {
    return results.all();
  }

  @GET
  @Path("results/{year}")
  @Operation(summary = "Both halves of a year together")
  public SurveyFigures ofYear(@PathParam("year") int year) {
    return results.ofYear(year);
  }
}
