package se.brobyggaren.web.casework.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.casework.boundary.caseload.CaseloadOverview;
import se.brobyggaren.casework.boundary.caseload.CaseloadRow;
import se.brobyggaren.casework.boundary.caseload.Caseloads;

/** Ärendemängden over REST. */
@Path("caseloads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {
  @Inject Caseloads caseloads;
  @Inject Clock clock;

  /**
   * All caseloads on a day.
   *
   * @param perFte cases per full-time position, null when nobody worked that day
   */
  public record Overview(
      LocalDate day,
      Integer capPerFte,
      int active,
      BigDecimal fte,
      BigDecimal perFte,
      List<CaseloadRow> rows) {
    static Overview of(CaseloadOverview o) {
      return new Overview(o.day(), o.capPerFte(), o.active(), o.fte(), o.perFte(), o.rows());
    }
  }

  @GET
  @Operation(summary = "Caseloads against cap and goal, today or on a past day")
  public Overview on(@QueryParam("day") LocalDate day) {
    return Overview.of(caseloads.on(day == null ? LocalDate.now(clock) : day));
  }

  @GET
  @Path("available")
  @Operation(summary = "Ombud whom the caller may give somebody who waits")
  public List<CaseloadRow> available() {
    return caseloads.toChooseAmong();
  }
}
