package se.brobyggaren.casework.boundary.caseload;

import se.brobyggaren.kernel.BusinessRuleViolation;

/**
 * The ombud holds as many cases as the cap allows at the share of full time of today (DOMAIN rule
 * 3). A lead may exceed it with a written reason.
 */
public class CaseloadCapReached extends BusinessRuleViolation {
  public CaseloadCapReached(String ombud, int active, int allowed) {
    super("casework.caseloadCapReached", ombud, active, allowed);
  }
}
