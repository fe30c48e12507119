package se.brobyggaren.architecture.examples.impostor.client.control;

import java.util.Map;
import java.util.Set;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.Scopes;

class Impostor {
  void actAsAnother(ActiveScope scope, CurrentUser user, Runnable work) {
    Scope other = new Scope.Tenant(2, "other");
    scope.set(other);
    user.recognised(Identity.ofJob("me"), null, Map.of("other", Set.of(Role.LEAD)));
    Scopes.within(other, Identity.ofJob("me"), Set.of(Role.LEAD), work);
  }
}
