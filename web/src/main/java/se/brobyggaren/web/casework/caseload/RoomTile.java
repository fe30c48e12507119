package se.brobyggaren.web.casework.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.casework.boundary.caseload.CaseloadRow;
import se.brobyggaren.casework.boundary.caseload.Caseloads;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;
import se.brobyggaren.web.text.Texts;

/** Lediga platser under ärendetaket; says nothing where the tenant states no cap. */
@RequestScoped
public class RoomTile implements StartTile {
  @Inject Caseloads caseloads;
  @Inject CurrentUser user;
  @Inject Texts texts;

  @Override
  public Set<Role> roles() {
    return Set.of(Role.OMBUD, Role.LEAD);
  }

  @Override
  public int order() {
    return 201;
  }

  @Override
  public Optional<Tile> tile() {
    List<CaseloadRow> rows = caseloads.toChooseAmong();
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.allowed() == null)) {
      return Optional.empty();
    }
    boolean lead = user.has(Role.LEAD);
    int free =
        rows.stream().map(CaseloadRow::free).filter(Objects::nonNull).reduce(0, Integer::sum);
    return Optional.of(
        new Tile(
            texts.of("casework.tile.room"),
            free,
            lead ? ofAll(rows) : own(rows.get(0)),
            List.of(),
            lead ? "/app/casework/caseloads" : "/app/intake/queue",
            texts.of(lead ? "casework.tile.room.link" : "casework.tile.room.queue"),
            false));
  }

  private String own(CaseloadRow row) {
    return texts.of("casework.tile.room.own", row.active(), row.allowed());
  }

  private String ofAll(List<CaseloadRow> rows) {
    int active = rows.stream().mapToInt(CaseloadRow::active).sum();
    BigDecimal fte = rows.stream().map(CaseloadRow::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    return texts.of("casework.tile.room.all", active, texts.number(fte));
  }
}
