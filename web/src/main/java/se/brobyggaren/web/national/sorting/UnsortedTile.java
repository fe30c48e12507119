package se.brobyggaren.web.national.sorting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.ThemeFilter;
import se.brobyggaren.national.boundary.ThemeList;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Delade brister som väntar på ett tema. */
@RequestScoped
public class UnsortedTile implements StartTile {
  private static final int LINES = 3;

  @Inject NationalThemes themes;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.REVIEW_MEMBER, Role.REVIEW_EDITOR);
  }

  @Override
  public int order() {
    return 700;
  }

  @Override
  public Optional<Tile> tile() {
    ThemeList found = themes.list(ThemeFilter.ALL);
    List<Tile.Line> lines =
        found.rows().stream()
            .limit(LINES)
            .map(
                row ->
                    new Tile.Line(
                        texts.of("national.tile.theme", row.title(), row.reports()),
                        "/app/national/theme?id=" + row.id().value()))
            .toList();
    return Optional.of(
        new Tile(
            texts.of("national.tile.unsorted"),
            found.unsorted(),
            texts.of("national.tile.unsorted.text", found.rows().size(), found.reports()),
            lines,
            "/app/national/unsorted",
            texts.of("national.tile.unsorted.link"),
            found.unsorted() > 0));
  }
}
