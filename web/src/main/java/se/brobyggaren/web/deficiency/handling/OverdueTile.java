package se.brobyggaren.web.deficiency.handling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.deficiency.WaitingReports;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;

/** Svar och åtgärder som dröjer. */
@RequestScoped
public class OverdueTile implements StartTile {
  @Inject WaitingReports waiting;

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.LEAD);
  }

  @Override
  public int order() {
    return 302;
  }

  @Override
  public Optional<Tile> tile() {
    List<ReportRow> rows = waiting.which(ReportRow::overdue);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(waiting.tile("overdue", rows, "?late=true", true));
  }
}
