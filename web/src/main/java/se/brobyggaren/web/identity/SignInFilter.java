package se.brobyggaren.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.brobyggaren.access.boundary.SignIn;

/** Inloggning: makes whoever the provider let in the current user of the request. */
public class SignInFilter extends HttpFilter {

  @Inject transient SignIn signIn;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    TokenClaims.of(request).ifPresent(claims -> signIn.recognise(claims.identity()));
    chain.doFilter(request, response);
  }
}
