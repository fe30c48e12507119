package se.brobyggaren.web.statistics.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.signing.AwaitedReports;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.statistics.Waiting;
import se.brobyggaren.web.text.Texts;

/** Fjolårets rapporter som ingen har undertecknat. */
@RequestScoped
public class SigningTile implements StartTile {
  @Inject Waiting waiting;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEAD);
  }

  @Override
  public int order() {
    return 510;
  }

  @Override
  public Optional<Tile> tile() {
    return waiting
        .now()
        .reports()
        .map(
            awaited ->
                new Tile(
                    texts.of("statistics.tile.sign"),
                    awaited.count(),
                    text(awaited),
                    List.of(),
                    "/app/statistics/reports?year=" + awaited.year(),
                    texts.of("statistics.tile.sign.link"),
                    awaited.overdue()));
  }

  private String text(AwaitedReports awaited) {
    String year = Integer.toString(awaited.year());
    return awaited.due() == null
        ? texts.of("statistics.tile.sign.text", year)
        : texts.of("statistics.tile.sign.due", year, awaited.due());
  }
}
