package se.brobyggaren.intake.boundary.queue;

/** Why somebody leaves the queue without an ombud (orsak att lämna kön). */
public enum LeaveReason {
  OWN_WISH,
  MOVED,
  OTHER_SUPPORT,
  NOT_REACHED,
  REORGANISATION,
  DECEASED,
  OTHER
}
