package se.brobyggaren.installation;

/** Avbrutet: a command cannot go on for a reason that its operator can put right. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
