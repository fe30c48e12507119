package se.brobyggaren.intake.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** The referral is decided already. */
public class ReferralDecided extends BusinessRuleViolation {
  public ReferralDecided() {
    super("intake.referralDecided");
  }
}
