package se.brobyggaren.web.deficiency.handling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.deficiency.WaitingReports;
import se.brobyggaren.web.frame.StartTile;
import se.brobyggaren.web.frame.Tile;

/** Att besluta: what the next meeting has before it. */
@RequestScoped
public class DecisionsTile implements StartTile {
  @Inject WaitingReports waiting;

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.LEAD, Role.GROUP_MEMBER);
  }

  @Override
  public int order() {
    return 301;
  }

  @Override
  public Optional<Tile> tile() {
    List<ReportRow> rows = waiting.which(r -> r.state() == DeficiencyState.REPORTED);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            waiting.tile(
                "decisions", rows, "?state=REPORTED", rows.stream().anyMatch(ReportRow::urgent)));
  }
}
