package se.brobyggaren.kernel;

/** The person holds no role in the active scope that may do this. */
public class NotAllowed extends BusinessRuleViolation {
  public NotAllowed() {
    super("kernel.notAllowed");
  }
}
