package se.brobyggaren.web.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/**
 * Nationella brister i menyn: the whole for the review group, the own for a tenant, the summary for
 * a county.
 */
@ApplicationScoped
public class NationalMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            700,
            "national.themes.menu",
            "/app/national/themes",
            Role.REVIEW_MEMBER,
            Role.REVIEW_EDITOR),
        new MenuEntry(
            710,
            "national.unsorted.menu",
            "/app/national/unsorted",
            Role.REVIEW_MEMBER,
            Role.REVIEW_EDITOR),
        new MenuEntry(
            720,
            "national.contributed.menu",
            "/app/national/contributed",
            Role.OMBUD,
            Role.LEAD,
            Role.GROUP_MEMBER),
        new MenuEntry(730, "national.summary.menu", "/app/national/summary", Role.COUNTY_READER));
  }
}
