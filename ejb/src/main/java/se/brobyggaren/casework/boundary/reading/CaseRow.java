package se.brobyggaren.casework.boundary.reading;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.client.boundary.ClientCard;

/**
 * A case in a list.
 *
 * @param lastContact null when there was none
 * @param timeGoal the day by which the case is to be done, null when the tenant states no time goal
 * @param awaiting null when nothing is awaited
 * @param closedOn null while it is open
 * @param outcome code of the national outcomes, null while it is open
 */
public record CaseRow(
    CaseId id,
    String number,
    ClientCard client,
    OmbudId ombud,
    String ombudName,
    Phase phase,
    LocalDate openedOn,
    boolean resumed,
    LocalDate lastContact,
    LocalDate timeGoal,
    Awaited awaiting,
    Set<Sign> signs,
    LocalDate closedOn,
    String outcome)
    implements Serializable {

  public boolean open() {
    return closedOn == null;
  }
}
