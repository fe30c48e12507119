package se.brobyggaren.statistics.boundary;

/** What is counted of a population in a period (mått). */
public enum Measure {
  /** There at the end of the day before the period. */
  OPENING,
  /** The first day with the service lies in the period. */
  NEW,
  /** Came back in the period after a close before it (DOMAIN rule 5). */
  RESUMED,
  /** Was there at the start or came in the period, and is not there at its end. */
  CLOSED,
  /** There at the end of the last day. */
  CLOSING,
  /** Accepted, and still in the queue at the end of the last day. */
  WAITING
}
