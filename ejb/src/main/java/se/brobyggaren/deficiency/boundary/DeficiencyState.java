package se.brobyggaren.deficiency.boundary;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands in its life (läge); each state knows what may come next. */
public enum DeficiencyState {
  /** Noticed, but fewer times than the tenant's number (DOMAIN rule 8). */
  OBSERVED,
  REPORTED,
  /** Sent back to whoever wrote it, for more. */
  RETURNED,
  /** Decided: received, no measure is needed. */
  NO_MEASURE,
  /** Decided: a measure, to be sent to the authority. */
  MEASURE,
  SENT,
  ANSWERED,
  FOLLOWED_UP,
  CLOSED;

  public Set<DeficiencyState> next() {
    return switch (this) {
      case OBSERVED, RETURNED -> EnumSet.of(REPORTED);
      case REPORTED -> EnumSet.of(RETURNED, NO_MEASURE, MEASURE);
      case MEASURE -> EnumSet.of(SENT);
      case SENT -> EnumSet.of(ANSWERED);
      case ANSWERED -> EnumSet.of(FOLLOWED_UP);
      case NO_MEASURE, FOLLOWED_UP -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(DeficiencyState.class);
    };
  }

  /** Whoever wrote it may change the text: the group has not got it, or asked for more. */
  public boolean isWithTheWriter() {
    return this == OBSERVED || this == RETURNED;
  }

  /** The group has it before it or has decided. */
  public boolean isWithTheGroup() {
    return !isWithTheWriter();
  }
}
