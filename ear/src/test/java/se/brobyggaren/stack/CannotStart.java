package se.brobyggaren.stack;

/** Kan inte starta: for a reason that whoever starts it can put right; the message says how. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String message) {
    super(message);
  }

  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
