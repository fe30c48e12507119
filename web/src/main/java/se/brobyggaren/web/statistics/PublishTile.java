package se.brobyggaren.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Ett avslutat kvartal som inte är publicerat. */
@RequestScoped
public class PublishTile implements StartTile {
  @Inject Waiting waiting;
  @Inject QuarterWords words;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEAD);
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public Optional<Tile> tile() {
    return waiting
        .now()
        .quarter()
        .map(
            awaited ->
                new Tile(
                    texts.of("statistics.tile.publish"),
                    null,
                    texts.of(
                        "statistics.tile.publish.text",
                        words.of(awaited.quarter()),
                        awaited.daysSinceItEnded()),
                    List.of(),
                    "/app/statistics/quarter?quarter=" + awaited.quarter(),
                    texts.of("statistics.tile.publish.link"),
                    awaited.overdue()));
  }
}
