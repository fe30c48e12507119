package se.brobyggaren.web.deficiency.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.deficiency.boundary.DeficiencyReporting;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.NationalSharing;
import se.brobyggaren.deficiency.boundary.sharing.ReportTexts;
import se.brobyggaren.deficiency.boundary.sharing.ShareReport;

/** Brister: dela nationellt. */
@Path("deficiencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SharingResource {
  @Inject NationalSharing sharing;
  @Inject DeficiencyReporting reporting;

  @PathParam("id")
  UUID id;

  /** The text that would leave, and what is found in it. */
  public record Draft(ReportTexts texts, List<Finding> findings) {}

  /** As {@link ShareReport}. */
  public record Sharing(
      @NotNull Integer version,
      @NotNull ReportTexts texts,
      List<ShareReport.Confirmation> confirmations) {}

  /** Why the copy is taken back. */
  public record Withdrawal(@NotBlank String because) {}

  @GET
  @Path("{id}/sharing")
  @Operation(summary = "The text to share, and what in it may point to a person")
  public Draft draft() {
    ReportTexts texts = sharing.draft(id);
    return new Draft(texts, reporting.check(texts));
  }

  @POST
  @Path("{id}/sharing")
  @Operation(summary = "Give a checked copy to the nation")
  public Response share(@NotNull @Valid Sharing s) {
    UUID share = sharing.share(new ShareReport(id, s.version(), s.texts(), s.confirmations()));
    return Response.ok(Map.of("share", share.toString())).build();
  }

  @GET
  @Path("{id}/shared")
  @Operation(summary = "The text that was given away")
  public ReportTexts shared() {
    return sharing.shared(id);
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Take the copy back")
  public void withdraw(@NotNull @Valid Withdrawal w) {
    sharing.withdraw(id, w.because());
  }
}
