package se.brobyggaren.casework.boundary.reading;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.casework.boundary.circumstances.Circumstances;
import se.brobyggaren.casework.boundary.moves.ResidenceView;
import se.brobyggaren.client.boundary.ClientDetails;

/**
 * All of one case.
 *
 * @param awaitingSince null when nothing is awaited
 * @param residences where the client lives and has lived, latest first
 * @param contacts latest first
 * @param revisions latest first
 * @param version goes back with every change
 */
public record CaseDetail(
    CaseRow row,
    ClientDetails client,
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
    int version)
    implements Serializable {

  /**
   * A contact (kontakt).
   *
   * @param minutes null when not stated
   */
  public record ContactView(
      UUID id,
      LocalDate day,
      ContactKind kind,
      Integer minutes,
      Instant recordedAt,
      String recordedBy)
      implements Serializable {}

  /**
   * An assignment (uppdrag).
   *
   * @param doneOn null while it goes on
   */
  public record AssignmentView(UUID id, String term, LocalDate openedOn, LocalDate doneOn)
      implements Serializable {}

  /**
   * An ombud's time with the case (innehav).
   *
   * @param until the first day it is no longer held, null while it is
   * @param overCapReason the lead's reason for exceeding the cap, null when there was room
   */
  public record HoldingView(
      String ombud, LocalDate from, LocalDate until, String overCapReason, String recordedBy)
      implements Serializable {}

  /** A close that was followed by a return within a quarter (återupptaget). */
  public record InterruptionView(LocalDate closedOn, String outcome, LocalDate resumedOn)
      implements Serializable {}

  /** What stood before a change (rättelse). */
  public record RevisionView(String field, String before, String after, Instant at, String by)
      implements Serializable {}
}
