package se.brobyggaren.tenancy.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A configuration that cannot be saved; the text says why, as the file validator would. */
public class ChangeRefused extends BusinessRuleViolation {
  private ChangeRefused(String key, Object... args) {
    super(key, args);
  }

  static ChangeRefused inThePast() {
    return new ChangeRefused("tenancy.changeRefused.inThePast");
  }

  /** A later version is already decided; this one would begin before it and be lost with it. */
  static ChangeRefused beforeANewerVersion(Object day) {
    return new ChangeRefused("tenancy.changeRefused.beforeANewerVersion", day);
  }

  static ChangeRefused invalid(String problems) {
    return new ChangeRefused("tenancy.changeRefused.invalid", problems);
  }

  static ChangeRefused changesNothing() {
    return new ChangeRefused("tenancy.changeRefused.changesNothing");
  }

  static ChangeRefused goalUpsideDown() {
    return new ChangeRefused("tenancy.changeRefused.goalUpsideDown");
  }
}
