package se.brobyggaren.web.statistics.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.statistics.boundary.signing.SignatureId;

/** En årsrapport som undertecknats, by the key of the signature. */
@Path("signed-reports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignedReportResource {
  @Inject YearlyReports reports;

  @GET
  @Operation(summary = "The report as it was signed once, also when the signature was taken back")
  public YearlyReport of(@PathParam("id") SignatureId id) {
    return reports.signed(id);
  }
}
