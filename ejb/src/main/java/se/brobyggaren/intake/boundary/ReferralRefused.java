package se.brobyggaren.intake.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A referral, or its acceptance, that a rule forbids. */
public class ReferralRefused extends BusinessRuleViolation {

  /** Why. The key of the sentence is {@code intake.referralRefused.<reason>}. */
  public enum Reason {
    /** Not one of the national codes. */
    unknownSource,
    /** Somebody else may refer only with the person's own consent (DOMAIN section 8). */
    consentMissing,
    /** SFS 2013:522 § 2. */
    tooYoung,
    /** The lowest age is reached this year: has the person turned it? */
    perhapsTooYoung,
    outsideTargetGroup,
    areaNotServed,
    /** No client has the number that the person is said to be known as. */
    nobodyKnownSo,
    alreadyWaiting,
    /** The tenant's configuration lets only the lead decide on admission. */
    leadDecides,
    /** A referral is declined on a ground. */
    groundMissing
  }

  private final Reason reason;

  public ReferralRefused(Reason reason, Object... args) {
    super("intake.referralRefused." + reason, args);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
