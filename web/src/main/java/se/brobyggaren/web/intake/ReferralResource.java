package se.brobyggaren.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.intake.boundary.DeclineGround;
import se.brobyggaren.intake.boundary.PerhapsKnown;
import se.brobyggaren.intake.boundary.ReferralDecisions;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralIntake;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.SubmitReferral;
import se.brobyggaren.intake.boundary.reading.ReferralList;
import se.brobyggaren.web.rest.Created;
import se.brobyggaren.web.rest.Problem;
import se.brobyggaren.web.text.Texts;

/** Ansökningar för program. */
@Path("referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {
  @Inject ReferralIntake intake;
  @Inject ReferralList referrals;
  @Inject ReferralDecisions decisions;
  @Inject Texts texts;

  /**
   * A decision.
   *
   * @param ground for a declined one only
   */
  public record Decision(@NotNull LocalDate day, DeclineGround ground) {}

  @GET
  @Operation(summary = "Referrals of one state; without one, those that wait for a decision")
  public ReferralJson.Many list(
      @QueryParam("state") ReferralState state, @QueryParam("first") @DefaultValue("0") int first) {
    return ReferralJson.Many.of(referrals.list(state, Math.max(first, 0)));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One referral")
  public ReferralJson one(@PathParam("id") ReferralId id) {
    return ReferralJson.of(referrals.find(id));
  }

  @POST
  @Operation(
      summary =
          "Hand in a referral. 409 names the numbers of clients who may be the same person: send it again with knownAs"
              + " or anotherPerson")
  public Response submit(@NotNull @Valid SubmitReferral command) {
    try {
      return Created.at("referrals", intake.submit(command));
    } catch (PerhapsKnown known) {
      return Response.status(Response.Status.CONFLICT)
          .type(Problem.MEDIA_TYPE)
          .entity(ReferralJson.KnownProblem.of(known, texts))
          .build();
    }
  }

  @POST
  @Path("{id}/accept")
  @Operation(summary = "Accept: the person waits from now on")
  public Map<String, Object> accept(
      @PathParam("id") ReferralId id, @NotNull @Valid Decision decision) {
    return Map.of("queueEntry", decisions.accept(id, decision.day()));
  }

  @POST
  @Path("{id}/decline")
  @Operation(summary = "Decline on a ground")
  public void decline(@PathParam("id") ReferralId id, @NotNull @Valid Decision decision) {
    decisions.decline(id, decision.day(), decision.ground());
  }

  @POST
  @Path("{id}/meeting")
  @Operation(summary = "In doubt: a first meeting with two ombud")
  public void meet(@PathParam("id") ReferralId id, @NotNull @Valid Decision decision) {
    decisions.meet(id, decision.day());
  }
}
