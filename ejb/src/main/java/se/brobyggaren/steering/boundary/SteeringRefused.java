package se.brobyggaren.steering.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** What a group cannot do, with the reason. */
public class SteeringRefused extends BusinessRuleViolation {
  /** Why. The key of the sentence is {@code steering.refused.<reason>}. */
  public enum Reason {
    groupUnknown,
    seatUnknown,
    seatTwice,
    seatNotTaken,
    onlyDecidingSeatsVote,
    absentSeatVotes,
    advisorySeatNotHeard,
    heardAfterDecision,
    nobodyDecided,
    votesAgainst,
    votesEqual,
    responsibleMissing,
    dueBeforeDecision,
    inTheFuture,
    groupDecides,
    alreadyDecided,
    alreadySeated,
    endBeforeStart
  }

  private final Reason reason;

  public SteeringRefused(Reason reason, Object... args) {
    super("steering.refused." + reason, args);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
