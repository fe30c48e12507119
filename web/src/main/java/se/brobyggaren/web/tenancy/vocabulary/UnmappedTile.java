package se.brobyggaren.web.tenancy.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.vocabulary.WordLists;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Ord utan nationell kod. */
@RequestScoped
public class UnmappedTile implements StartTile {
  @Inject WordLists lists;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.TENANT_ADMIN);
  }

  @Override
  public int order() {
    return 815;
  }

  @Override
  public Optional<Tile> tile() {
    int unmapped = lists.unmappedToday();
    return unmapped == 0
        ? Optional.empty()
        : Optional.of(
            new Tile(
                texts.of("tenancy.tile.unmapped"),
                unmapped,
                texts.of("tenancy.tile.unmapped.text", unmapped),
                List.of(),
                "/app/tenancy/vocabularies",
                texts.of("tenancy.tile.unmapped.link"),
                true));
  }
}
