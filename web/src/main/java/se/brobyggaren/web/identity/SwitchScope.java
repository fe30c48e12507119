package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import se.brobyggaren.kernel.CurrentUser;

/**
 * Byt verksamhet: ends the session with everything in it and begins a new one in the other scope.
 * The provider still knows the person, so nobody signs in again.
 */
@WebServlet(SwitchScope.PATH)
public class SwitchScope extends HttpServlet {
  static final String PATH = "/app/switch";

  /** Carries the choice into the session that begins, after a switch as after an expired login. */
  static final String CHOSEN = "bb-scope";

  private static final Duration A_DAY = Duration.ofHours(12);

  @Inject transient CurrentUser user;
  @Inject transient Desk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String alias = request.getParameter("to");
    if (alias == null || !user.scopes().contains(alias)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String to = LocalAddress.orStart(request.getParameter("back"));
    if (desk.scope().isEmpty()) {
      desk.workIn(alias);
    } else {
      // Not request.logout(): that ends the login at the provider too.
      request.getSession().invalidate();
    }
    response.addCookie(Cookies.make(CHOSEN, alias, "/app", A_DAY));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", to);
  }
}
