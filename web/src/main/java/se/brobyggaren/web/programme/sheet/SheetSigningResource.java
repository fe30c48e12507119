package se.brobyggaren.web.programme.sheet;

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
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.ReportSigning;
import se.brobyggaren.statistics.boundary.signing.SignReport;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignedDifference;
import se.brobyggaren.statistics.boundary.signing.WithdrawSignature;
import se.brobyggaren.web.statistics.signing.SigningResource.Sign;
import se.brobyggaren.web.statistics.signing.SigningResource.Withdraw;

/** Underskriften av en insats blad. The year is this one where none is named. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SheetSigningResource {
  @Inject ReportSigning signing;
  @Inject ProgrammeSheets sheets;
  @Inject Clock clock;

  @POST
  @Path("{id}/sheet/signature")
  @Operation(summary = "Sign the sheet as it was read; what it says is frozen")
  public ProgrammeSheet sign(
      @PathParam("id") ProgrammeId id, @QueryParam("year") Integer year, @NotNull Sign body) {
    var key = key(id, year);
    signing.sign(new SignReport(key, body.fingerprint()));
    return sheets.of(id, key.year());
  }

  @POST
  @Path("{id}/sheet/signature/withdrawal")
  @Operation(summary = "Take the signature back with a reason; what was signed stays readable")
  public void withdraw(
      @PathParam("id") ProgrammeId id, @QueryParam("year") Integer year, @NotNull Withdraw body) {
    signing.withdraw(new WithdrawSignature(key(id, year), body.reason()));
  }

  @GET
  @Path("{id}/sheet/signatures")
  @Operation(summary = "Every signature of the sheet, newest first")
  public List<Signature> signatures(
      @PathParam("id") ProgrammeId id, @QueryParam("year") Integer year) {
    return signing.signatures(key(id, year));
  }

  @GET
  @Path("{id}/sheet/differences")
  @Operation(summary = "Figures that the records say otherwise than the signed sheet")
  public List<SignedDifference> differences(
      @PathParam("id") ProgrammeId id, @QueryParam("year") Integer year) {
    return signing.differences(key(id, year));
  }

  private ReportKey key(ProgrammeId id, Integer year) {
    return ReportKey.of(id, year == null ? LocalDate.now(clock).getYear() : year);
  }
}
