package se.brobyggaren.casework.boundary;

/** What a quiet case waits for, so that it is not to be closed (DOMAIN rule 4). */
public enum Awaited {
  DECISION,
  APPEAL,
  INVESTIGATION,
  /** A place: housing, treatment, occupation. */
  PLACE,
  OTHER
}
