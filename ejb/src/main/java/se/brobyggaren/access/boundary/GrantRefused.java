package se.brobyggaren.access.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A role that cannot be given, with the reason. */
public class GrantRefused extends BusinessRuleViolation {
  /** Why. The key of the sentence is {@code access.grantRefused.<reason>}. */
  public enum Reason {
    toOneself,
    neverSignedIn,
    notInOrganization,
    roleNotOfScope,
    scopeUnknown,
    notYoursToGive,
    alreadyHeld,
    endBeforeStart
  }

  private final Reason reason;

  public GrantRefused(Reason reason) {
    super("access.grantRefused." + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
