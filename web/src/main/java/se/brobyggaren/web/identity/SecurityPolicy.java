package se.brobyggaren.web.identity;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Content security policy of the pages. Forms may end at the identity provider: a form sent after
 * the login expired, and signing out, are redirected there, and browsers hold redirects to {@code
 * form-action} too.
 */
public class SecurityPolicy implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().setInitParameter("primefaces.CSP_POLICY", policy(Provider.origin()));
  }

  /** {@code script-src} stands last: the page's nonce is appended. */
  static String policy(String provider) {
    return String.join(
        "; ",
        "default-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self' " + provider,
        "frame-ancestors 'none'",
        "script-src 'self'");
  }
}
