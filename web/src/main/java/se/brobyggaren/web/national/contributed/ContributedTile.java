package se.brobyggaren.web.national.contributed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.contributors.ContributedThemes;
import se.brobyggaren.national.boundary.contributors.ThemeTitle;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Det som kommit tillbaka från det nationella arbetet. */
@RequestScoped
public class ContributedTile implements StartTile {
  private static final int LINES = 3;

  @Inject ContributedThemes themes;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER);
  }

  @Override
  public int order() {
    return 720;
  }

  @Override
  public Optional<Tile> tile() {
    List<ThemeTitle> found = themes.titles();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Tile.Line> lines =
        found.stream()
            .limit(LINES)
            .map(
                theme ->
                    new Tile.Line(
                        theme.title() + " · " + texts.label(theme.state()),
                        "/app/national/contribution?id=" + theme.id().value()))
            .toList();
    return Optional.of(
        new Tile(
            texts.of("national.tile.contributed"),
            found.size(),
            texts.of("national.tile.contributed.text"),
            lines,
            "/app/national/contributed",
            texts.of("national.tile.contributed.link"),
            false));
  }
}
