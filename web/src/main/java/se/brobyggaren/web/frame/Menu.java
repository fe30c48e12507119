package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;

/** Menyn: only what the roles in the active scope can do. */
@Named
@RequestScoped
public class Menu {
  private static final int MOST_AT_ONCE = 8;

  @Inject @Any Instance<MenuEntries> components;
  @Inject CurrentUser user;
  @Inject HttpServletRequest request;

  /** Few entries stand for themselves; many are gathered by what they are about. */
  public List<MenuGroup> getGroups() {
    return grouped(
        components.stream()
            .flatMap(component -> component.entries().stream())
            .filter(entry -> mayBeSeen(entry.roles(), user.roles()))
            .sorted(Comparator.comparingInt(MenuEntry::order))
            .toList());
  }

  static List<MenuGroup> grouped(List<MenuEntry> entries) {
    Map<String, List<MenuEntry>> groups = new LinkedHashMap<>();
    for (MenuEntry entry : entries) {
      String heading = entries.size() > MOST_AT_ONCE ? entry.heading() : entry.key();
      groups.computeIfAbsent(heading, none -> new ArrayList<>()).add(entry);
    }
    return groups.entrySet().stream()
        .map(group -> new MenuGroup(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  /** Whether the page stands under the heading. */
  public boolean isWithin(MenuGroup group) {
    return group.entries().stream().anyMatch(this::isCurrent);
  }

  /** The page itself, or the list a record's page belongs to. */
  public boolean isCurrent(MenuEntry entry) {
    return request.getRequestURI().equals(entry.path());
  }

  static boolean mayBeSeen(Set<Role> by, Set<Role> held) {
    return !Collections.disjoint(by, held);
  }
}
