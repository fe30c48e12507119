package se.brobyggaren.tenantconfig.steering;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A route for deficiencies (väg för brister): to whom and how.
 *
 * @param authorities codes of the national list 'authorities'; empty means every authority
 * @param to who receives it, null when not stated
 * @param how null when not stated
 * @param urgentOnly for what cannot wait
 */
public record DeficiencyRoute(
    List<String> authorities, RoutePath path, LocalText to, LocalText how, boolean urgentOnly)
    implements Serializable {
  public DeficiencyRoute {
    Objects.requireNonNull(path, "path");
    authorities = authorities == null ? List.of() : List.copyOf(authorities);
  }

  public boolean concerns(String authority) {
    return authorities.isEmpty() || authorities.contains(authority);
  }
}
