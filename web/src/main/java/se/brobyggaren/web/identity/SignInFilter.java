package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import se.brobyggaren.access.boundary.SignIn;

/**
 * Inloggning: makes whoever the provider let in the current user of the request.
 *
 * <p>A login without the organizations claim is renewed once, silently, asking for all
 * organizations, and comes back to the same address.
 */
public class SignInFilter extends HttpFilter {
  private static final String RENEWED = "bb-renewed";
  private static final String ALL_ORGANIZATIONS = "scope=openid+organization:*";

  private static final Duration A_WHILE = Duration.ofMinutes(5);

  @Inject transient SignIn signIn;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var claims = TokenClaims.of(request);
    if (claims.isPresent()) {
      if (!claims.get().nameOrganizations() && canBeRenewed(request)) {
        renew(request, response);
        return;
      }
      signIn.recognise(claims.get().identity());
    }
    chain.doFilter(request, response);
  }

  private static boolean canBeRenewed(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getRequestURI().startsWith("/app/")
        && Cookies.read(request, RENEWED).isEmpty();
  }

  private static void renew(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.addCookie(Cookies.make(RENEWED, "1", "/app", A_WHILE));
    // Not request.logout(): that ends the login at the provider too, and the renewal would not be
    // silent.
    request.getSession().invalidate();
    String query = request.getQueryString();
    response.sendRedirect(
        request.getRequestURI() + "?" + (query == null ? "" : query + "&") + ALL_ORGANIZATIONS);
  }
}
