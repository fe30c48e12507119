package se.brobyggaren.intake.boundary.advice;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** The subject is none of the tenant's contact reasons. */
public class UnknownSubject extends BusinessRuleViolation {
  public UnknownSubject() {
    super("intake.unknownSubject");
  }
}
