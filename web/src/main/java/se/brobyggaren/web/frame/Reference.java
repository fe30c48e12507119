package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Referensnummer för ett fel: shown to the reader and written to the log together with what
 * happened.
 */
@Named
@RequestScoped
public class Reference {
  private static final Logger LOG = Logger.getLogger(Reference.class.getName());

  @Inject HttpServletRequest request;

  private String number;

  /** Noted in the log when it is first asked for. */
  public String getNumber() {
    if (number == null) {
      number = next();
      Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      LOG.log(
          thrown == null ? Level.INFO : Level.SEVERE,
          number + " " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
          (Throwable) thrown);
    }
    return number;
  }

  public static String next() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
