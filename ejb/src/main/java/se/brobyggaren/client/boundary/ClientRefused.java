package se.brobyggaren.client.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A correction of a client that the rules of the referral forbid. */
public class ClientRefused extends BusinessRuleViolation {

  /** Why. The key of the sentence is {@code client.refused.<reason>}. */
  public enum Reason {
    /** SFS 2013:522 § 2. */
    tooYoung,
    /** The lowest age is reached this year: has the person turned it? */
    perhapsTooYoung,
    areaNotServed
  }

  private final Reason reason;

  public ClientRefused(Reason reason, Object... args) {
    super("client.refused." + reason, args);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
