package se.brobyggaren.web.frame;

import java.util.List;

/** A component's part of the menu: one application-scoped bean in the component's package. */
public interface MenuEntries {

  List<MenuEntry> entries();
}
