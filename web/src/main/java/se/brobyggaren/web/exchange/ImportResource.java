package se.brobyggaren.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.exchange.boundary.EarlierYears;
import se.brobyggaren.exchange.boundary.ImportColumn;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.boundary.ImportRow;
import se.brobyggaren.exchange.boundary.ImportTemplate;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.boundary.UploadFile;
import se.brobyggaren.web.rest.Created;

/** Tidigare års uppgifter ur fil: först prövning, sedan inläsning. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  private static final int ALL = 20_000;

  @Inject EarlierYears years;
  @Inject ImportTemplate template;

  @GET
  @Operation(summary = "Files of earlier years and how far they have come, newest first")
  public List<ImportRow> all() {
    return years.all();
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      summary =
          "Check a file of earlier years (a dry run); the file in force answers with its import")
  public Response upload(@QueryParam("name") String name, byte[] content) {
    return Created.at(
        "imports", years.upload(new UploadFile(name, content == null ? new byte[0] : content)));
  }

  @GET
  @Path("columns")
  @Operation(summary = "The columns of version 1, and what their cells may say in this tenant")
  public List<ImportColumn> columns() {
    return template.columns();
  }

  @GET
  @Path("columns/template")
  @Produces("text/csv; charset=UTF-8")
  @Operation(summary = "An empty file with the columns of version 1, to fill in")
  public byte[] template() {
    return template.file();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A file and how far it has come")
  public ImportRow of(@PathParam("id") ImportId id) {
    return years.of(id);
  }

  @GET
  @Path("{id}/problems")
  @Operation(summary = "What is wrong in which row and column")
  public List<RowProblem> problems(@PathParam("id") ImportId id) {
    return years.problems(id, ALL);
  }

  @POST
  @Path("{id}/taking")
  @Operation(summary = "Take a checked file, whole, in the place of the one in force")
  public ImportRow take(@PathParam("id") ImportId id) {
    years.take(id);
    return years.of(id);
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(summary = "Stop the check or the taking; nothing is kept")
  public ImportRow cancel(@PathParam("id") ImportId id) {
    years.cancel(id);
    return years.of(id);
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Withdraw the file in force; its records count no more and are deleted")
  public ImportRow withdraw(@PathParam("id") ImportId id) {
    years.withdraw(id);
    return years.of(id);
  }
}
