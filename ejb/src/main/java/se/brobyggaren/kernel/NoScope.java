package se.brobyggaren.kernel;

/** No tenant or body is chosen, or it is of the wrong kind; there is never a default. */
public class NoScope extends BusinessRuleViolation {
  public NoScope() {
    super("kernel.noScope");
  }
}
