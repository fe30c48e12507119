package se.brobyggaren.web.deficiency.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.deficiency.boundary.reading.YearOfDeficiencies;
import se.brobyggaren.deficiency.boundary.reading.YearRow;

/** Årets brister i nummerordning. */
@Path("deficiency-years")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class YearResource {
  @Inject YearOfDeficiencies reports;

  @GET
  @Path("{year}")
  @Operation(
      summary =
          "The reports of a year with decision, answers and improvement; of a group those it"
              + " decided and those not decided yet")
  public List<YearRow> of(@PathParam("year") int year, @QueryParam("group") String group) {
    return reports.of(year, group == null || group.isBlank() ? null : group);
  }
}
