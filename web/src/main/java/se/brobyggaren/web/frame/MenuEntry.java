package se.brobyggaren.web.frame;

import java.io.Serializable;
import java.util.Set;
import se.brobyggaren.kernel.Role;

/**
 * En rad i menyn.
 *
 * @param order entries of all components are sorted by it: 100 intake, 200 casework, 300
 *     deficiency, 400 steering, 500 statistics, 600 county, 700 national, 800 configuration, 900
 *     operation
 * @param key of its text
 * @param path of its page, from {@code /app/}
 * @param roles who sees it: whoever may call what the page calls
 */
public record MenuEntry(int order, String key, String path, Set<Role> roles)
    implements Serializable {

  public MenuEntry(int order, String key, String path, Role... roles) {
    this(order, key, path, Set.of(roles));
  }

  /**
   * What it is about: the key of the heading it is gathered under; its own where it stands alone.
   */
  String heading() {
    return switch (order / 100) {
      case 0 -> key;
      case 1 -> "frame.menu.intake";
      case 2 -> "frame.menu.casework";
      case 3, 4, 7 -> "frame.menu.deficiencies";
      case 5, 6 -> "frame.menu.figures";
      default -> "frame.menu.service";
    };
  }
}
