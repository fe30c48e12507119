package se.brobyggaren.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.access.boundary.GiveRole;
import se.brobyggaren.access.boundary.GrantRow;
import se.brobyggaren.access.boundary.Grants;
import se.brobyggaren.access.boundary.KnownPerson;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.web.rest.Created;

/**
 * Roller: given and ended by a tenant's admin, or by the operator for admins, county boards and
 * national bodies.
 */
@Path("grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantsResource {
  @Inject Grants grants;
  @Inject ActiveScope active;

  @GET
  @Operation(
      summary = "Roles given in a scope, ended ones too; the active scope unless another is named")
  public List<GrantRow> list(@QueryParam("scope") String scope) {
    return grants.in(named(scope));
  }

  @GET
  @Path("people")
  @Operation(summary = "People of the scope's organization who have signed in once")
  public List<KnownPerson> people(@QueryParam("scope") String scope) {
    return grants.peopleOf(named(scope));
  }

  @POST
  @Operation(summary = "Give somebody who has signed in once a role")
  public Response give(@NotNull @Valid GiveRole command) {
    return Created.at("grants", grants.give(command));
  }

  @POST
  @Path("{id}/end")
  @Operation(summary = "End a role; it counted until yesterday")
  public void end(@PathParam("id") UUID id) {
    grants.end(id);
  }

  private String named(String scope) {
    return scope == null || scope.isBlank() ? active.current().map(Scope::alias).orElse("") : scope;
  }
}
