package se.brobyggaren.tenantconfig.report;

import java.util.List;

/** What is counted of a population in a period (mått). */
public enum Measure {
  /** There at the end of the day before the period. */
  OPENING,
  /** Came in the period for the first time. */
  NEW,
  /** Came back in the period after a close before it (DOMAIN rule 5). */
  RESUMED,
  /** Came in the period from another organisation (DOMAIN rule 10). */
  TRANSFERRED_IN,
  /** Was there at the start or came in the period, and is not there at its end. */
  CLOSED,
  /** As closed, but to go on in another organisation. */
  TRANSFERRED_OUT,
  /** There at the end of the last day. */
  CLOSING,
  /** There on at least one day of the period; of assignments: open on one. */
  DURING,
  /** Came on or before the last day, in this year or any earlier: the population of a survey. */
  EVER,
  /** Accepted, and still in the queue at the end of the last day. */
  WAITING,
  /** The first day of the assignment lies in the period. */
  OPENED,
  /** The day the assignment was done lies in the period. */
  DONE,
  /** Happened in the period. */
  COUNT,
  /** All minutes together; what has no minutes adds none. */
  MINUTES,
  /** The fewest minutes of one occasion. */
  SHORTEST,
  /** The most minutes of one occasion. */
  LONGEST;

  static final List<Measure> FLOW =
      List.of(
          OPENING, NEW, RESUMED, TRANSFERRED_IN, CLOSED, TRANSFERRED_OUT, CLOSING, DURING, EVER);
  static final List<Measure> OCCASIONS = List.of(COUNT, MINUTES, SHORTEST, LONGEST);

  /** Whether it happens on one day, so that it can be told by month. */
  public boolean hasDay() {
    return switch (this) {
      case OPENING, CLOSING, DURING, EVER, WAITING -> false;
      default -> true;
    };
  }

  /** Parts of it add up to the whole; the shortest and the longest do not. */
  public boolean addsUp() {
    return this != SHORTEST && this != LONGEST;
  }

  /** A number of records, not of minutes. */
  public boolean countsRecords() {
    return addsUp() && this != MINUTES;
  }
}
