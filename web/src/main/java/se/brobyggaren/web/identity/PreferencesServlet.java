package se.brobyggaren.web.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import se.brobyggaren.web.text.Preferences;

/** Språk och utseende: keeps the choice in the browser for a year and goes back. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    keep(response, HeadersFilter.LANGUAGE, request.getParameter("language"), Preferences.LANGUAGES);
    keep(response, HeadersFilter.THEME, request.getParameter("theme"), Preferences.THEMES);
    String back = request.getParameter("back");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", LocalAddress.isLocal(back) ? back : "/");
  }

  private static void keep(
      HttpServletResponse response, String name, String chosen, Set<String> allowed) {
    if (chosen != null && allowed.contains(chosen)) {
      response.addCookie(Cookies.make(name, chosen, "/", A_YEAR));
    }
  }
}
