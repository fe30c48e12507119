package se.brobyggaren.survey.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** So many codes were wrong lately, from anywhere, that none is tried for a moment. */
public class TooManyAttempts extends BusinessRuleViolation {
  public TooManyAttempts() {
    super("survey.tooManyAttempts");
  }
}
