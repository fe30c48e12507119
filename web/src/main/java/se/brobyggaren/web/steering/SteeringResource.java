package se.brobyggaren.web.steering;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.steering.boundary.HoldSeat;
import se.brobyggaren.steering.boundary.SteeringGroups;
import se.brobyggaren.steering.boundary.SteeringView;
import se.brobyggaren.web.rest.Created;

/** Grupper och platser. */
@Path("steering")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SteeringResource {
  @Inject SteeringGroups groups;

  @GET
  @Operation(summary = "The groups, seats and holders of a day (today if none is given)")
  public SteeringView on(@QueryParam("day") LocalDate day) {
    return day == null ? groups.today() : groups.on(day);
  }

  @POST
  @Path("holders")
  @Operation(summary = "Say that somebody holds a seat")
  public Response seat(@NotNull @Valid HoldSeat command) {
    return Created.at("steering/holders", groups.seat(command));
  }

  /** The last day on the seat. */
  public record Leaving(@NotNull LocalDate last) {}

  @POST
  @Path("holders/{id}/leaving")
  @Operation(summary = "Say that somebody leaves a seat")
  public void leave(@PathParam("id") UUID id, @NotNull @Valid Leaving leaving) {
    groups.leave(id, leaving.last());
  }
}
