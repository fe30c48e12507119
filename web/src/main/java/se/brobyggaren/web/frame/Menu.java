package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;

/** Menyn: only what the roles in the active scope can do. */
@Named
@RequestScoped
public class Menu {

  @Inject @Any Instance<MenuEntries> components;
  @Inject CurrentUser user;
  @Inject HttpServletRequest request;

  public List<MenuEntry> getEntries() {
    return components.stream()
        .flatMap(component -> component.entries().stream())
        .filter(entry -> mayBeSeen(entry.roles(), user.roles()))
        .sorted(Comparator.comparingInt(MenuEntry::order))
        .toList();
  }

  /** The page itself, or the list a record's page belongs to. */
  public boolean isCurrent(MenuEntry entry) {
    return request.getRequestURI().equals(entry.path());
  }

  static boolean mayBeSeen(Set<Role> by, Set<Role> held) {
    return !Collections.disjoint(by, held);
  }
}
