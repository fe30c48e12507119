package se.brobyggaren.web.steering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Grupperna i menyn. */
@ApplicationScoped
public class SteeringMenu implements MenuEntries {
  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            400,
            "steering.groups.menu",
            "/app/steering/groups",
            Role.OMBUD,
            Role.LEAD,
            Role.TENANT_ADMIN,
            Role.GROUP_MEMBER));
  }
}
