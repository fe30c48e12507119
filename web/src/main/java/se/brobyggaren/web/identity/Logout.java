package se.brobyggaren.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Logga ut: here and at the identity provider, which then shows the way back to the public first
 * page.
 */
@WebServlet(Logout.PATH)
public class Logout extends HttpServlet {
  static final String PATH = "/app/logout";

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String idToken = TokenClaims.of(request).map(TokenClaims::idToken).orElse(null);
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(Cookies.make(SwitchScope.CHOSEN, "", "/app", Duration.ZERO));
    String hint = idToken == null ? "" : "&id_token_hint=" + encoded(idToken);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        Provider.realm()
            + "/protocol/openid-connect/logout?client_id=brobyggaren-web&post_logout_redirect_uri="
            + encoded(Provider.publicAddress() + "/")
            + hint);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
