package se.brobyggaren.web.intake.advice;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.intake.boundary.advice.CountVisit;
import se.brobyggaren.intake.boundary.advice.VisitCount;
import se.brobyggaren.intake.boundary.advice.VisitLog;
import se.brobyggaren.web.rest.Created;

/** Orienteringsbesök för program: counted without any person. */
@Path("visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {
  @Inject VisitLog visits;
  @Inject Clock clock;

  @POST
  @Operation(summary = "Count one orientation visit: day, area, minutes if known")
  public Response count(@NotNull @Valid CountVisit command) {
    return Created.at("visits", visits.count(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Take back a visit counted by mistake")
  public void takeBack(@PathParam("id") UUID id) {
    visits.takeBack(id);
  }

  @GET
  @Operation(summary = "Visits per area; this year unless days are given")
  public List<VisitCount> between(
      @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    return visits.between(
        Objects.requireNonNullElse(from, today.withDayOfYear(1)),
        Objects.requireNonNullElse(to, today));
  }
}
