package se.brobyggaren.intake.boundary;

/** Answer (svar) to the question about a circumstance; one that was not asked is no yes. */
public enum Answer {
  YES,
  NO,
  NOT_ASKED
}
