package se.brobyggaren.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.brobyggaren.access.boundary.Membership;
import se.brobyggaren.access.boundary.ScopeChoice;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;

/** Vem är jag: the first question of every program. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject CurrentUser user;
  @Inject ActiveScope active;
  @Inject ScopeChoice choice;

  /**
   * Who is signed in.
   *
   * @param scope alias of the scope this request acts in; null when none is chosen
   * @param roles in that scope
   * @param memberships all scopes one may name in the header
   */
  public record Me(
      String username, String name, String scope, Set<Role> roles, List<Membership> memberships) {}

  @GET
  @Operation(summary = "Who I am, where I act and where else I may")
  public Me me() {
    return new Me(
        user.identity().username(),
        user.identity().name(),
        active.current().map(Scope::alias).orElse(null),
        user.roles(),
        choice.memberships());
  }
}
