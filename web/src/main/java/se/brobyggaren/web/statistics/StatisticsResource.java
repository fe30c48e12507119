package se.brobyggaren.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.statistics.boundary.PublishQuarter;
import se.brobyggaren.statistics.boundary.QuarterFigures;
import se.brobyggaren.statistics.boundary.QuarterRow;
import se.brobyggaren.statistics.boundary.QuarterlyFigures;

/** Kvartalens siffror för verksamhetens ledare. A quarter in a path is written 2026Q3. */
@Path("statistics/quarters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatisticsResource {
  @Inject QuarterlyFigures figures;
  @Inject QuarterWords words;

  /**
   * That the figures with this fingerprint have been seen and may leave.
   *
   * @param fingerprint from the quarter's figures
   */
  public record Confirmation(String fingerprint) {}

  @GET
  @Operation(summary = "The running quarter and the closed ones of two years, newest first")
  public List<QuarterRow> quarters() {
    return figures.quarters();
  }

  @GET
  @Path("{quarter}")
  @Operation(summary = "A quarter's exact figures: what publishing gives away, or gave")
  public QuarterFigures quarter(@PathParam("quarter") String quarter) {
    return figures.of(words.read(quarter));
  }

  @POST
  @Path("{quarter}/publication")
  @Operation(summary = "Publish a closed quarter to the county, once")
  public QuarterFigures publish(@PathParam("quarter") String quarter, Confirmation confirmation) {
    var wanted = words.read(quarter);
    figures.publish(
        new PublishQuarter(wanted, confirmation == null ? null : confirmation.fingerprint()));
    return figures.of(wanted);
  }
}
