package se.brobyggaren.web.statistics.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.report.YearlyReports;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.ReportSigning;
import se.brobyggaren.statistics.boundary.signing.SignReport;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignedDifference;
import se.brobyggaren.statistics.boundary.signing.WithdrawSignature;

/** Underskriften av en årsrapport. The year is this one where none is named. */
@Path("yearly-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SigningResource {
  @Inject ReportSigning signing;
  @Inject YearlyReports reports;
  @Inject Clock clock;

  /**
   * @param fingerprint of the report that was read, from its {@code signing}
   */
  public record Sign(String fingerprint) {}

  public record Withdraw(String reason) {}

  @POST
  @Path("{form}/signature")
  @Operation(summary = "Sign the report as it was read; what it says is frozen")
  public YearlyReport sign(
      @PathParam("form") String form, @QueryParam("year") Integer year, @NotNull Sign body) {
    var key = key(form, year);
    signing.sign(new SignReport(key, body.fingerprint()));
    return reports.of(form, key.year());
  }

  @POST
  @Path("{form}/signature/withdrawal")
  @Operation(summary = "Take the signature back with a reason; what was signed stays readable")
  public void withdraw(
      @PathParam("form") String form, @QueryParam("year") Integer year, @NotNull Withdraw body) {
    signing.withdraw(new WithdrawSignature(key(form, year), body.reason()));
  }

  @GET
  @Path("{form}/signatures")
  @Operation(summary = "Every signature of the report, newest first")
  public List<Signature> signatures(
      @PathParam("form") String form, @QueryParam("year") Integer year) {
    return signing.signatures(key(form, year));
  }

  @GET
  @Path("{form}/differences")
  @Operation(summary = "Figures that the records say otherwise than the signed report")
  public List<SignedDifference> differences(
      @PathParam("form") String form, @QueryParam("year") Integer year) {
    return signing.differences(key(form, year));
  }

  private ReportKey key(String form, Integer year) {
    return ReportKey.of(form, year == null ? LocalDate.now(clock).getYear() : year);
  }
}
