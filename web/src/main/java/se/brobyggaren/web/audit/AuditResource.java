package se.brobyggaren.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.audit.boundary.AuditKind;
import se.brobyggaren.audit.boundary.AuditReview;
import se.brobyggaren.audit.boundary.AuditRow;

/** Loggen, for the lead. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject AuditReview review;
  @Inject Clock clock;

  @GET
  @Operation(summary = "Acts, readings and refusals of the days, newest first, 100 at a time")
  public List<AuditRow> between(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("kind") AuditKind kind,
      @QueryParam("first") @DefaultValue("0") int first) {
    LocalDate today = LocalDate.now(clock);
    return review.between(
        Objects.requireNonNullElse(from, today.minusDays(30)),
        Objects.requireNonNullElse(to, today),
        kind,
        Math.max(0, first));
  }
}
