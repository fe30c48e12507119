package se.brobyggaren.web.deficiency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Brister i menyn. */
@ApplicationScoped
public class DeficiencyMenu implements MenuEntries {
  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            300,
            "deficiency.reports.menu",
            "/app/deficiency/reports",
            Role.OMBUD,
            Role.LEAD,
            Role.GROUP_MEMBER));
  }
}
