package se.brobyggaren.web.intake.queue;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.intake.boundary.queue.LeaveReason;
import se.brobyggaren.intake.boundary.queue.Queue;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.boundary.queue.QueueFilter;
import se.brobyggaren.intake.boundary.queue.QueueStay;
import se.brobyggaren.web.text.Preferences;

/** Kön för program: places in words, in the language of the request. */
@Path("queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QueueResource {
  @Inject Queue queue;
  @Inject QueueStay stay;
  @Inject Preferences preferences;

  /** When it happened. */
  public record On(@NotNull LocalDate day) {}

  /** When and why somebody left. */
  public record Leaving(@NotNull LocalDate day, @NotNull LeaveReason reason) {}

  @GET
  @Operation(summary = "The queue by the order valid today, best place first; the paused last")
  public List<PlaceJson> places(
      @QueryParam("municipality") String municipality,
      @QueryParam("district") String district,
      @QueryParam("rank") Integer rank,
      @QueryParam("paused") Boolean paused) {
    return queue.places(new QueueFilter(municipality, district, rank, paused, null)).stream()
        .map(place -> PlaceJson.of(place, preferences.getLocale()))
        .toList();
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "One place, why it is there, which questions would change it, and its pauses")
  public PlaceJson one(@PathParam("id") QueueEntryId id) {
    return PlaceJson.of(queue.place(id), preferences.getLocale()).with(stay.pauses(id));
  }

  @GET
  @Path("waiting-times")
  @Operation(summary = "Median and longest wait in days, per priority and area")
  public PlaceJson.Waiting waitingTimes() {
    return PlaceJson.Waiting.of(queue.waitingTimes(), preferences.getLocale());
  }

  @POST
  @Path("{id}/leave")
  @Operation(summary = "The person leaves the queue")
  public void leave(@PathParam("id") QueueEntryId id, @NotNull @Valid Leaving wish) {
    stay.leave(id, wish.day(), wish.reason());
  }

  @POST
  @Path("{id}/pause")
  @Operation(summary = "The person chooses to wait; the application date stays")
  public void pause(@PathParam("id") QueueEntryId id, @NotNull @Valid On on) {
    stay.pause(id, on.day());
  }

  @POST
  @Path("{id}/resume")
  @Operation(summary = "A paused person can be offered an ombud again")
  public void resume(@PathParam("id") QueueEntryId id, @NotNull @Valid On on) {
    stay.resume(id, on.day());
  }
}
