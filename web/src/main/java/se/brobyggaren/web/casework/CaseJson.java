package se.brobyggaren.web.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.casework.boundary.moves.ResidenceView;
import se.brobyggaren.casework.boundary.reading.CaseDetail;
import se.brobyggaren.casework.boundary.reading.CaseDetail.AssignmentView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.ContactView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.HoldingView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.InterruptionView;
import se.brobyggaren.casework.boundary.reading.CaseDetail.RevisionView;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.casework.boundary.reading.Sign;
import se.brobyggaren.web.client.ClientJson;

/**
 * Ett ärende som svar till ett program; null for what is not there, as in {@link CaseRow}.
 *
 * @param resumed whether the client came back within a quarter
 */
public record CaseJson(
    CaseId id,
    String number,
    ClientJson client,
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
    String outcome) {

  static CaseJson of(CaseRow row) {
    return new CaseJson(
        row.id(),
        row.number(),
        ClientJson.of(row.client()),
        row.ombud(),
        row.ombudName(),
        row.phase(),
        row.openedOn(),
        row.resumed(),
        row.lastContact(),
        row.timeGoal(),
        row.awaiting(),
        row.signs(),
        row.closedOn(),
        row.outcome());
  }

  /**
   * All of one case.
   *
   * @param residences where the client lives and has lived, latest first
   * @param contact how the client is reached, null when hidden or not given
   * @param version goes back with every change
   */
  public record Whole(
      CaseJson row,
      String contact,
      Instant openedAt,
      List<String> reasons,
      LocalDate awaitingSince,
      Instant closedAt,
      Circumstances circumstances,
      List<ResidenceView> residences,
      List<ContactView> contacts,
      List<AssignmentView> assignments,
      List<HoldingView> holdings,
      List<InterruptionView> interruptions,
      List<RevisionView> revisions,
      int version) {

    static Whole of(CaseDetail detail) {
      return new Whole(
          CaseJson.of(detail.row()),
          detail.client().contact().visible().orElse(null),
          detail.openedAt(),
          detail.reasons(),
          detail.awaitingSince(),
          detail.closedAt(),
          detail.circumstances(),
          detail.residences(),
          detail.contacts(),
          detail.assignments(),
          detail.holdings(),
          detail.interruptions(),
          detail.revisions(),
          detail.version());
    }
  }
}
