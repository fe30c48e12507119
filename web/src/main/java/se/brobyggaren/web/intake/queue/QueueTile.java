package se.brobyggaren.web.intake.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.intake.IntakeCounts;
import se.brobyggaren.web.text.Texts;

/** De som väntar på ett ombud. */
@RequestScoped
public class QueueTile implements StartTile {
  @Inject IntakeCounts counts;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.OMBUD, Role.LEAD);
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public Optional<Tile> tile() {
    return Optional.of(
        new Tile(
            texts.of("intake.tile.queue"),
            (int) counts.inQueue(),
            texts.of("intake.tile.queue.text"),
            List.of(),
            "/app/intake/queue",
            texts.of("intake.tile.queue.link"),
            false));
  }
}
