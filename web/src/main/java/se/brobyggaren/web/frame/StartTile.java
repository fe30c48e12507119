package se.brobyggaren.web.frame;

import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;

/** A component's part of 'what waits for me': a bean in the component's package. */
public interface StartTile {

  /** Who sees it: whoever may call what {@link #tile()} calls. */
  Set<Role> roles();

  /** As in {@link MenuEntry#order()}. */
  int order();

  /** Empty where it would say nothing to this person. */
  Optional<Tile> tile();
}
