package se.brobyggaren.web.deficiency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;

/** Rapporter som kommit tillbaka till den som skrev. */
@RequestScoped
public class ReturnedTile implements StartTile {
  @Inject WaitingReports waiting;

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.OMBUD);
  }

  @Override
  public int order() {
    return 303;
  }

  @Override
  public Optional<Tile> tile() {
    List<ReportRow> rows = waiting.which(r -> r.mine() && r.state() == DeficiencyState.RETURNED);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(waiting.tile("returned", rows, "?state=RETURNED", true));
  }
}
