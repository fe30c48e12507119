package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import se.brobyggaren.web.text.Preferences;

/** First of all filters: what every answer carries, and in which language it is. */
public class HeadersFilter extends HttpFilter {
  static final String LANGUAGE = "bb-language";
  static final String THEME = "bb-theme";

  /** The form shows what a respondent has just chosen. */
  private static final String RESPONDENT = "/enkat";

  @Inject transient Preferences preferences;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    boolean api = request.getRequestURI().startsWith("/api/");
    if (api) {
      Collections.list(request.getLocales()).stream()
          .map(Locale::getLanguage)
          .filter(Preferences.LANGUAGES::contains)
          .findFirst()
          .ifPresent(preferences::speak);
    }
    if (api
        || request.getRequestURI().startsWith("/app/")
        || request.getRequestURI().equals(RESPONDENT)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (!api && request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        remember(cookie);
      }
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  /**
   * The server gives every answer a policy that allows nothing; a page's own takes its place, since
   * of two a browser would obey both.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase("Content-Security-Policy")) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }

  private void remember(Cookie cookie) {
    switch (cookie.getName()) {
      case LANGUAGE -> preferences.speak(cookie.getValue());
      case THEME -> preferences.look(cookie.getValue());
      default -> {}
    }
  }
}
