package se.brobyggaren.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.programme.boundary.ProgrammeRegister;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Insatserna i menyn, where the tenant hosts any. */
@ApplicationScoped
public class ProgrammeMenu implements MenuEntries {
  private static final Set<Role> READERS = Set.of(Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER);

  @Inject ProgrammeRegister programmes;
  @Inject CurrentUser user;

  @Override
  public List<MenuEntry> entries() {
    return Stream.of(new MenuEntry(450, "programme.menu", "/app/programme/programmes", READERS))
        .filter(entry -> READERS.stream().anyMatch(user::has) && programmes.isHost())
        .toList();
  }
}
