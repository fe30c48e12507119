package se.brobyggaren.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import se.brobyggaren.access.boundary.ScopeChoice;
import se.brobyggaren.kernel.CurrentUser;

/**
 * Var anropet arbetar: a request names its scope in {@value #HEADER}; somebody with one membership
 * need not. A scope one does not hold is refused as one that does not exist.
 */
@Provider
public class NamedScope implements ContainerRequestFilter {
  public static final String HEADER = "Brobyggaren-Tenant";

  @Inject ScopeChoice choice;
  @Inject CurrentUser user;

  @Override
  public void filter(ContainerRequestContext request) {
    Optional.ofNullable(request.getHeaderString(HEADER))
        .or(this::onlyOne)
        .ifPresent(choice::choose);
  }

  private Optional<String> onlyOne() {
    return user.scopes().size() == 1 ? user.scopes().stream().findFirst() : Optional.empty();
  }
}
