package se.brobyggaren.kernel;

/**
 * Somebody else changed the record meanwhile; the page shows what is there now, and what was typed
 * is kept.
 */
public class Changed extends BusinessRuleViolation {
  public Changed() {
    super("kernel.changed");
  }
}
