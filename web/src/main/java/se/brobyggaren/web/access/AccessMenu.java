package se.brobyggaren.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Menyns del om behörigheter. */
@ApplicationScoped
public class AccessMenu implements MenuEntries {
  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            830, "access.grants.menu", "/app/access/grants", Role.TENANT_ADMIN, Role.OPERATOR));
  }
}
