package se.brobyggaren.web.county;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.county.boundary.CountyFigures;
import se.brobyggaren.county.boundary.CountyQuarter;
import se.brobyggaren.web.statistics.QuarterWords;

/** Länets siffror. A count is either {@code persons} or {@code hidden} with its reason. */
@Path("county/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountyResource {
  @Inject CountyFigures figures;
  @Inject QuarterWords words;

  @GET
  @Operation(
      summary = "What was released to the county of a quarter, the newest unless one is named")
  public CountyQuarter figures(@QueryParam("quarter") String quarter) {
    return figures.of(quarter == null || quarter.isBlank() ? null : words.read(quarter));
  }
}
