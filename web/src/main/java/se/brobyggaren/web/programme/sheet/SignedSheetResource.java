package se.brobyggaren.web.programme.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.statistics.boundary.signing.SignatureId;

/** En insats blad som undertecknats, by the key of the signature. */
@Path("signed-sheets/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignedSheetResource {
  @Inject ProgrammeSheets sheets;

  @GET
  @Operation(summary = "The sheet as it was signed once, also when the signature was taken back")
  public ProgrammeSheet of(@PathParam("id") SignatureId id) {
    return sheets.signed(id);
  }
}
