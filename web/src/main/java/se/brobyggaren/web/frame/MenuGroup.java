package se.brobyggaren.web.frame;

import java.io.Serializable;
import java.util.List;

/**
 * Rader i menyn som hör ihop. With a single entry it is that entry.
 *
 * @param key of its heading
 * @param entries at least one, in order
 */
public record MenuGroup(String key, List<MenuEntry> entries) implements Serializable {

  public boolean isSingle() {
    return entries.size() == 1;
  }

  public MenuEntry getFirst() {
    return entries.get(0);
  }
}
