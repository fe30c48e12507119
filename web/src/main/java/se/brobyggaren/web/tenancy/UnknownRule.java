package se.brobyggaren.web.tenancy;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A rule that the vocabulary does not have, or with parameters it does not take. */
class UnknownRule extends BusinessRuleViolation {
  UnknownRule(String code, String known) {
    super("tenancy.unknownRule", String.valueOf(code), known);
  }
}
