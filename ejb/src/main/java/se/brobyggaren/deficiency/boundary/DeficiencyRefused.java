package se.brobyggaren.deficiency.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** What cannot be done with a report, with the reason. */
public class DeficiencyRefused extends BusinessRuleViolation {
  /** Why. The key of the sentence is {@code deficiency.refused.<reason>}. */
  public enum Reason {
    notNow,
    inTheFuture,
    beforeTheLast,
    tooFewOccurrences,
    noAuthority,
    authorityTwice,
    authorityUnknown,
    noType,
    typeUnknown,
    notSent,
    alreadySent,
    alreadyAnswered,
    dueBeforeSent,
    neverReminded,
    improvementMissing,
    findingsLeft,
    reasonMissing,
    alreadyShared,
    notShared,
    /** A word of the tenant's own that is mapped to no national code cannot be compared. */
    wordsWithoutNationalCode
  }

  private final Reason reason;

  public DeficiencyRefused(Reason reason, Object... args) {
    super("deficiency.refused." + reason, args);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
