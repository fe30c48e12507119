package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tillbaka till samma adress: the server's login drops the query of the address that was asked for,
 * so a new session goes back to what the browser was at. {@code undertow-handlers.conf} writes that
 * down before anybody is asked to sign in. A form that found no session is played again by the
 * server's login, without its query too; it belongs to a view that is gone, and its page is shown.
 */
public class ReturnFilter extends HttpFilter {
  /** Read as it was sent: the server's own reading ends at the first equals sign of a query. */
  private static final Pattern AT = Pattern.compile("(?:^|;\\s*)bb-at=([^;]*)");

  @Inject transient Desk desk;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean justSignedIn = desk.begin();
    Optional<String> wanted =
        justSignedIn
            ? wantedAddress(
                request.getRequestURI(), request.getQueryString(), at(request.getHeader("Cookie")))
            : Optional.empty();
    if (wanted.isPresent()) {
      response.sendRedirect(wanted.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  static Optional<String> at(String cookies) {
    return Optional.ofNullable(cookies).map(AT::matcher).filter(Matcher::find).map(m -> m.group(1));
  }

  /** Only the same page with its query; never another page. */
  static Optional<String> wantedAddress(String path, String query, Optional<String> at) {
    return query == null
        ? at.filter(address -> address.startsWith(path + "?")).filter(LocalAddress::isLocal)
        : Optional.empty();
  }
}
