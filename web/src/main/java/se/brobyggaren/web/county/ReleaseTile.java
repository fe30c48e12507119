package se.brobyggaren.web.county;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.county.boundary.CountyFigures;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.statistics.QuarterWords;
import se.brobyggaren.web.text.Texts;

/** Det senaste kvartalet som länet har fått siffror om. */
@RequestScoped
public class ReleaseTile implements StartTile {
  @Inject CountyFigures figures;
  @Inject QuarterWords words;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.COUNTY_READER);
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public Optional<Tile> tile() {
    var newest = figures.newest();
    return Optional.of(
        new Tile(
            texts.of("county.tile.figures"),
            null,
            newest
                .map(quarter -> texts.of("county.tile.figures.text", words.of(quarter)))
                .orElseGet(() -> texts.of("county.tile.figures.none")),
            List.of(),
            "/app/county/figures",
            texts.of("county.tile.figures.link"),
            false));
  }
}
