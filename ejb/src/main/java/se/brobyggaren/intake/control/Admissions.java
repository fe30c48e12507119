package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.priority.Decider;

/**
 * Who decides on admission (antagning): whom the configuration names; ombud and lead where it names
 * nobody. The lead always may.
 */
@ApplicationScoped
public class Admissions {
  @Inject CurrentUser user;

  public boolean mayDecide(TenantConfiguration tenant) {
    List<Decider> named = tenant.admission().decidedBy();
    return user.has(Role.LEAD)
        || user.has(Role.OMBUD) && (named.isEmpty() || named.contains(Decider.OMBUD));
  }
}
