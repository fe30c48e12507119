package se.brobyggaren.web.identity;

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
      throws IOException {
    String idToken = TokenClaims.of(request).map(TokenClaims::idToken).orElse(null);
    // Not request.logout(): it ends the provider's session behind the browser's back, and a
    // region's
    // own login, which only the browser can end, would let the next person in without a password.
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(Cookies.make(SwitchScope.CHOSEN, "", "/app", Duration.ZERO));
    String hint = idToken == null ? "" : "&id_token_hint=" + encoded(idToken);
    // Not a redirect: the provider may send on to a region's own login, and browsers hold each step
    // of a form's redirects to form-action, which cannot name every region.
    response.setHeader(
        "Refresh",
        "0; url="
            + Provider.realm()
            + "/protocol/openid-connect/logout?client_id=brobyggaren-web&post_logout_redirect_uri="
            + encoded(Provider.publicAddress() + "/")
            + hint);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
