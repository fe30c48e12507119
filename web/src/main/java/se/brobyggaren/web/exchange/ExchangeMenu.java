package se.brobyggaren.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Tidigare år i menyn. */
@ApplicationScoped
public class ExchangeMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(530, "exchange.import.menu", "/app/exchange/import", Role.LEAD),
        new MenuEntry(540, "exchange.complete.menu", "/app/exchange/complete", Role.LEAD));
  }
}
