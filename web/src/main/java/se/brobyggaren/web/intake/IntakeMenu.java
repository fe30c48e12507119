package se.brobyggaren.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Ansökan, kö och råd och stöd i menyn. */
@ApplicationScoped
public class IntakeMenu implements MenuEntries {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(100, "intake.referrals.menu", "/app/intake/referrals", Role.OMBUD, Role.LEAD),
        new MenuEntry(110, "intake.queue.menu", "/app/intake/queue", Role.OMBUD, Role.LEAD),
        new MenuEntry(120, "intake.advice.menu", "/app/intake/advice", Role.OMBUD, Role.LEAD));
  }
}
