package se.brobyggaren.web.casework.moves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import se.brobyggaren.casework.boundary.moves.ClientMoves;
import se.brobyggaren.casework.boundary.moves.RecordMove;
import se.brobyggaren.casework.boundary.moves.ResidencesView;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.web.rest.Created;

/** Var klienten bor, over REST. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MovesResource {
  @Inject ClientMoves moves;

  /**
   * {@code day} is the first on which the client lives there; {@code to} may lie outside the
   * service's areas, then without a district.
   */
  public record MoveBody(@NotNull LocalDate day, @NotNull Area to) {
    RecordMove in(CaseId id) {
      return new RecordMove(id, day, to);
    }
  }

  @GET
  @Path("{id}/moves")
  @Operation(
      summary =
          "Where the client lives and has lived, latest first, and whether the service serves it;"
              + " kept as a reading")
  public ResidencesView of(@PathParam("id") CaseId id) {
    return moves.of(id);
  }

  @POST
  @Path("{id}/moves")
  @Operation(
      summary = "Record that the client moved, also out of the areas; figures before it stay")
  public Response record(@PathParam("id") CaseId id, @NotNull @Valid MoveBody body) {
    return Created.at("cases/" + id + "/moves", moves.record(body.in(id)));
  }

  @PUT
  @Path("{id}/moves/{move}")
  @Operation(summary = "Correct a move; what stood before is kept")
  public void correct(
      @PathParam("id") CaseId id, @PathParam("move") UUID move, @NotNull @Valid MoveBody body) {
    moves.correct(move, body.in(id));
  }

  @DELETE
  @Path("{id}/moves/{move}")
  @Operation(summary = "Take back a move that never was; that it stood there is kept")
  public void strike(@PathParam("id") CaseId id, @PathParam("move") UUID move) {
    moves.strike(id, move);
  }
}
