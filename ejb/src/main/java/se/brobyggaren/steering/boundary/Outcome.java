package se.brobyggaren.steering.boundary;

/** What a group decides about a report (beslut). */
public enum Outcome {
  /** A measure is taken or asked for. */
  MEASURE,
  /** Received; no measure is needed, because … */
  NO_MEASURE
}
