package se.brobyggaren.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Menyns del om loggen. */
@ApplicationScoped
public class AuditMenu implements MenuEntries {
  @Override
  public List<MenuEntry> entries() {
    return List.of(new MenuEntry(840, "audit.entries.menu", "/app/audit/entries", Role.LEAD));
  }
}
