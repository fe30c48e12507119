package se.brobyggaren.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.counties.NationalSummary;

/** Nationella brister, as a county board reads them, for programs. */
@Path("national/summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SummaryResource {
  @Inject NationalSummary summary;

  @GET
  @Operation(summary = "All national themes, without the reports in them")
  public List<ContributedTheme> list() {
    return summary.list();
  }
}
