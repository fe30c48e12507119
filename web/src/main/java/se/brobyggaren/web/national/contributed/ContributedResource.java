package se.brobyggaren.web.national.contributed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.contributors.ContributedThemes;

/** Det som kommer tillbaka till en verksamhet, för program. */
@Path("national/contributed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContributedResource {
  @Inject ContributedThemes themes;

  @GET
  @Operation(summary = "National themes that hold a report of the tenant's own")
  public List<ContributedTheme> list() {
    return themes.list();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One of them")
  public ContributedTheme one(@PathParam("id") ThemeId id) {
    return themes.of(id);
  }
}
