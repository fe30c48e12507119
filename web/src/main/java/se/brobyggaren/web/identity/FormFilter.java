package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  private static final Set<String> BOUND_TO_NO_SCOPE = Set.of(SwitchScope.PATH, Logout.PATH);

  @Inject transient ActiveScope active;
  @Inject transient Desk desk;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST") || changesNothing(request)) {
      chain.doFilter(request, response);
    } else if (!aliasOf(active).equals(request.getParameter(SCOPE))) {
      goTo("/app/stale", request, response);
    } else if (!isAjax(request) && isRepeated(request)) {
      goTo(addressOf(request) + "#already-sent", request, response);
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

  private static boolean isAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  private static String addressOf(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static void goTo(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isAjax(request)) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;")
                  + "\"/></partial-response>");
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", address);
    }
  }
}
