package se.brobyggaren.statistics.boundary.signing;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A report that cannot be signed, or whose signature cannot be taken back. */
public class SigningRefused extends BusinessRuleViolation {
  private SigningRefused(String key, Object... args) {
    super("statistics.signingRefused." + key, args);
  }

  /** The first hindrance is named; the report shows them all. */
  static SigningRefused hindered(Hindrance first, int all) {
    return new SigningRefused(first.kind().name(), first.about(), all);
  }

  static SigningRefused alreadySigned() {
    return new SigningRefused("already");
  }

  /** Something was recorded or filled in after the lead looked. */
  static SigningRefused changedMeanwhile() {
    return new SigningRefused("changed");
  }

  static SigningRefused notSigned() {
    return new SigningRefused("notSigned");
  }
}
