package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.kernel.CurrentUser;

/** Startsidan: what waits for me, composed of what the components have to say to my roles. */
@Named
@RequestScoped
public class StartPage {

  @Inject @Any Instance<StartTile> components;
  @Inject CurrentUser user;

  private List<Tile> tiles;

  public List<Tile> getTiles() {
    if (tiles == null) {
      tiles =
          components.stream()
              .filter(tile -> Menu.mayBeSeen(tile.roles(), user.roles()))
              .sorted(Comparator.comparingInt(StartTile::order))
              .map(StartTile::tile)
              .flatMap(Optional::stream)
              .sorted(Comparator.comparing(Tile::urgent).reversed())
              .toList();
    }
    return tiles;
  }
}
