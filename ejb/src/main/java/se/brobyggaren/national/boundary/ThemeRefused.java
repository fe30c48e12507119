package se.brobyggaren.national.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** What cannot be done with a theme, with the reason. */
public class ThemeRefused extends BusinessRuleViolation {
  /** Why. The key of the sentence is {@code national.themeRefused.<reason>}. */
  public enum Reason {
    alreadyInATheme,
    notInATheme,
    sameTheme,
    isClosed,
    isOpen,
    notItsAuthority,
    inTheFuture,
    unknownCode
  }

  private final Reason reason;

  public ThemeRefused(Reason reason) {
    super("national.themeRefused." + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
