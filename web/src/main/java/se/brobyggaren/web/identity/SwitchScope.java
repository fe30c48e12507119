package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.brobyggaren.kernel.CurrentUser;

/**
 * Byt verksamhet: ends the session with everything in it and begins a new one in the other scope.
 * The provider still knows the person, so nobody signs in again.
 */
@WebServlet(SwitchScope.PATH)
public class SwitchScope extends HttpServlet {
  static final String PATH = "/app/switch";

  @Inject transient CurrentUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String alias = request.getParameter("to");
    if (alias == null || !user.scopes().contains(alias)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    String to = LocalAddress.orStart(request.getParameter("back"));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        to
            + (to.contains("?") ? "&" : "?")
            + "in="
            + URLEncoder.encode(alias, StandardCharsets.UTF_8));
  }
}
