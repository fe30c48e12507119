package se.brobyggaren.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Ärendenas rader i menyn. */
@ApplicationScoped
public class CaseworkMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(90, "casework.record.menu", "/app/casework/record", Role.OMBUD, Role.LEAD),
        new MenuEntry(200, "casework.mine.menu", "/app/casework/mine", Role.OMBUD),
        new MenuEntry(201, "casework.all.menu", "/app/casework/all", Role.LEAD),
        new MenuEntry(202, "casework.search.menu", "/app/casework/search", Role.OMBUD, Role.LEAD),
        new MenuEntry(203, "casework.caseloads.menu", "/app/casework/caseloads", Role.LEAD),
        new MenuEntry(204, "casework.ombud.menu", "/app/casework/ombud", Role.LEAD));
  }
}
