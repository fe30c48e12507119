package se.brobyggaren.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Siffrorna i menyn. */
@ApplicationScoped
public class StatisticsMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(500, "statistics.quarters.menu", "/app/statistics/quarters", Role.LEAD),
        new MenuEntry(
            505, "statistics.progress.menu", "/app/statistics/progress", Role.LEAD, Role.OMBUD),
        new MenuEntry(
            510,
            "statistics.reports.menu",
            "/app/statistics/reports",
            Role.LEAD,
            Role.OMBUD,
            Role.GROUP_MEMBER));
  }
}
