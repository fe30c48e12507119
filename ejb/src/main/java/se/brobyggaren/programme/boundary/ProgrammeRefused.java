package se.brobyggaren.programme.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** What a rule of the programmes forbids. */
public class ProgrammeRefused extends BusinessRuleViolation {
  /** Why; the sentence stands in the bundles. */
  public enum Reason {
    /** Another programme has the name. */
    nameTaken,
    endBeforeStart,
    /** Somebody took part on a day outside the new period. */
    participantsOutside,
    /** The programme did not run in the year, or it has not begun. */
    yearOutside,
    dayInFuture,
    startOutsideProgramme,
    endBeforeParticipation,
    endAfterProgramme,
    /** Younger than 15 or older than 110. */
    impossibleBirthYear,
    unknownCode,
    municipalityNotServed,
    /** Who has left went somewhere, and only who has left did. */
    destinationMissing,
    destinationWithoutEnd,
    alreadyClosed,
    notClosed
  }

  private final Reason reason;

  public ProgrammeRefused(Reason reason) {
    super("programme.refused." + reason);
    this.reason = reason;
  }

  /**
   * @param row of several that were sent together, from 1
   */
  public ProgrammeRefused(Reason reason, int row) {
    super("programme.refusedRow." + reason, row);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
