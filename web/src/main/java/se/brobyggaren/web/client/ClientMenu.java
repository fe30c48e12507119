package se.brobyggaren.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Hitta en person, i menyn. */
@ApplicationScoped
public class ClientMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(130, "client.search.menu", "/app/client/search", Role.OMBUD, Role.LEAD));
  }
}
