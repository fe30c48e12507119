package se.brobyggaren.web.county;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Länets siffror i menyn. */
@ApplicationScoped
public class CountyMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(600, "county.figures.menu", "/app/county/figures", Role.COUNTY_READER));
  }
}
