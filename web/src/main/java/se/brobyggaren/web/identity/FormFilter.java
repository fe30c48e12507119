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
import java.util.Objects;
import java.util.Set;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Scope;

/**
 * Varje formulär säger var det hör hemma: a form of another scope (a tab from before a switch) is
 * refused, a form that is sent twice does nothing twice.
 */
public class FormFilter extends HttpFilter {
  /** Fields that {@code bb:form} writes. */
  public static final String SCOPE = "bb_scope";

  public static final String ONCE = "bb_once";

  private static final String STALE = "/app/stale";

  private static final Set<String> BOUND_TO_NO_SCOPE = Set.of(SwitchScope.PATH, Logout.PATH);

  @Inject transient ActiveScope active;
  @Inject transient Desk desk;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String form = Objects.requireNonNullElse(request.getParameter(SCOPE), "");
    if (!request.getMethod().equals("POST") || changesNothing(request)) {
      chain.doFilter(request, response);
    } else if (!aliasOf(active).equals(form)) {
      goTo(STALE + "?form=" + encoded(form) + "&back=" + encoded(addressOf(request)), response);
    } else if (isRepeated(request)) {
      goTo(addressOf(request) + "#already-sent", response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Switching and signing out belong to no form; a page that is left only lets go of its beans. */
  private static boolean changesNothing(HttpServletRequest request) {
    return BOUND_TO_NO_SCOPE.contains(request.getRequestURI())
        || "unload".equals(request.getParameter("omnifaces.event"));
  }

  private boolean isRepeated(HttpServletRequest request) {
    String form = request.getParameter(ONCE);
    return form == null || !desk.firstTime(form);
  }

  private static String aliasOf(ActiveScope active) {
    return active.current().map(Scope::alias).orElse("");
  }

  private static String addressOf(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void goTo(String address, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
