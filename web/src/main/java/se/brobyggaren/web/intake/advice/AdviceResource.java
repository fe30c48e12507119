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
import se.brobyggaren.intake.boundary.advice.AdviceCount;
import se.brobyggaren.intake.boundary.advice.AdviceLog;
import se.brobyggaren.intake.boundary.advice.CountAdvice;
import se.brobyggaren.web.rest.Created;

/** Råd och stöd för program: counted without any person. */
@Path("advice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdviceResource {
  @Inject AdviceLog advice;
  @Inject Clock clock;

  @POST
  @Operation(summary = "Count one contact: day, minutes, subject")
  public Response count(@NotNull @Valid CountAdvice command) {
    return Created.at("advice", advice.count(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Take back a count made by mistake")
  public void takeBack(@PathParam("id") UUID id) {
    advice.takeBack(id);
  }

  @GET
  @Operation(summary = "Counts and minutes per subject; this year unless days are given")
  public List<AdviceCount> between(
      @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    return advice.between(
        Objects.requireNonNullElse(from, today.withDayOfYear(1)),
        Objects.requireNonNullElse(to, today));
  }
}
