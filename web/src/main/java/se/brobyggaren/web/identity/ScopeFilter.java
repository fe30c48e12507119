package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import se.brobyggaren.access.boundary.ScopeChoice;
import se.brobyggaren.kernel.CurrentUser;

/**
 * Var man arbetar: pages keep the scope in the session; REST names it, see {@code rest.NamedScope}.
 * Somebody with one membership need not choose. {@code ?in=<alias>} chooses for a session that has
 * not chosen yet (a switch ends with it).
 */
public class ScopeFilter extends HttpFilter {
  /** Pages for those who have not chosen or cannot. */
  static final String CHOOSE = "/app/choose";

  static final String NO_ROLE = "/app/no-role";
  private static final Set<String> WITHOUT_SCOPE =
      Set.of(CHOOSE, NO_ROLE, SwitchScope.PATH, Logout.PATH);

  @Inject transient ScopeChoice choice;
  @Inject transient CurrentUser user;
  @Inject transient Desk desk;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/api/")) {
      chain.doFilter(request, response);
      return;
    }
    Optional<String> scope = ofSession(request);
    if (scope.isPresent()) {
      choice.choose(scope.get());
    } else if (!WITHOUT_SCOPE.contains(request.getRequestURI())) {
      response.sendRedirect(user.scopes().isEmpty() ? NO_ROLE : chooseFirst(request));
      return;
    }
    chain.doFilter(request, response);
  }

  /** A role that ended since the choice ends the choice. */
  private Optional<String> ofSession(HttpServletRequest request) {
    Optional<String> chosen = desk.scope().filter(user.scopes()::contains);
    if (chosen.isEmpty()) {
      chosen =
          Cookies.read(request, SwitchScope.CHOSEN)
              .filter(user.scopes()::contains)
              .or(this::onlyOne);
      chosen.ifPresent(desk::workIn);
    }
    return chosen;
  }

  private Optional<String> onlyOne() {
    return user.scopes().size() == 1 ? user.scopes().stream().findFirst() : Optional.empty();
  }

  private static String chooseFirst(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return CHOOSE + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
