package se.brobyggaren.kernel;

/** No such record in the active scope. Another tenant's record and an absent one look the same. */
public class NotFound extends BusinessRuleViolation {
  public NotFound() {
    super("kernel.notFound");
  }
}
