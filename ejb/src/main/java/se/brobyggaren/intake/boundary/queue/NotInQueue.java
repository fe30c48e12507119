package se.brobyggaren.intake.boundary.queue;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** The person does not wait any more, or has paused, so that this cannot be done. */
public class NotInQueue extends BusinessRuleViolation {
  private NotInQueue(String key) {
    super(key);
  }

  /** Taken or left already. */
  public static NotInQueue anyMore() {
    return new NotInQueue("intake.notInQueue.anyMore");
  }

  /** Paused: not offered an ombud before it is resumed. */
  public static NotInQueue paused() {
    return new NotInQueue("intake.notInQueue.paused");
  }

  /** Not paused, so there is nothing to resume. */
  public static NotInQueue notPaused() {
    return new NotInQueue("intake.notInQueue.notPaused");
  }
}
