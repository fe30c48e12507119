package se.brobyggaren.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.exchange.boundary.ArchiveFile;
import se.brobyggaren.exchange.boundary.CompleteData;
import se.brobyggaren.kernel.ActiveScope;

/** Verksamhetens samtliga uppgifter. */
@Path("complete-data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompleteResource {
  @Inject CompleteData data;
  @Inject ActiveScope scope;

  @GET
  @Operation(summary = "The files of the complete export, and what is left out and why")
  public List<ArchiveFile> files() {
    return data.files();
  }

  /** Not a reading like others: that it was asked for is kept, with everybody whom it shows. */
  @POST
  @Path("archive")
  @Produces("application/zip")
  @Operation(
      summary =
          "All that the tenant has recorded, clients in clear text, as a zip archive of csv files")
  public Response archive() {
    data.files();
    StreamingOutput archive = data::write;
    return Response.ok(archive)
        .header(
            "Content-Disposition", "attachment; filename=\"" + scope.tenant().alias() + ".zip\"")
        .build();
  }
}
