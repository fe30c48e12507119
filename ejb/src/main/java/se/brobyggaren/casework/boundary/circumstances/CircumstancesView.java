package se.brobyggaren.casework.boundary.circumstances;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.casework.boundary.CaseId;

/**
 * What is known of the client of one case.
 *
 * @param number the case number
 * @param version goes back with a change
 * @param appeals latest first
 */
public record CircumstancesView(
    CaseId caseId, String number, int version, Circumstances now, List<AppealView> appeals)
    implements Serializable {

  /**
   * A review or an appeal.
   *
   * @param authority national code
   */
  public record AppealView(
      UUID id, String authority, AppealKind kind, LocalDate day, String recordedBy)
      implements Serializable {}
}
