package se.brobyggaren.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.casework.boundary.reading.CaseFilter;
import se.brobyggaren.casework.boundary.reading.CaseList;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Ärenden att se över: quiet for six months, or near the time goal. */
@RequestScoped
public class LookAtTile implements StartTile {
  private static final int SHOWN = 5;
  private static final CaseFilter TO_LOOK_AT = new CaseFilter(null, null, null, true, null);

  @Inject CaseList cases;
  @Inject CaseWords words;
  @Inject CurrentUser user;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.OMBUD, Role.LEAD);
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public Optional<Tile> tile() {
    boolean lead = user.has(Role.LEAD);
    List<CaseRow> rows = lead ? cases.all(TO_LOOK_AT) : cases.mine(TO_LOOK_AT);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Tile(
            texts.of("casework.tile.lookAt"),
            rows.size(),
            texts.of("casework.tile.lookAt.text"),
            rows.stream().limit(SHOWN).map(this::line).toList(),
            "/app/casework/" + (lead ? "all" : "mine") + "?attention=true",
            texts.of("casework.tile.lookAt.link"),
            true));
  }

  private Tile.Line line(CaseRow row) {
    return new Tile.Line(
        texts.of(
            "casework.tile.lookAt.line", row.number(), words.name(row.client()), words.signs(row)),
        "/app/casework/case?id=" + row.id());
  }
}
