package se.brobyggaren.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import se.brobyggaren.kernel.Identity;

/** What the identity provider says about whoever makes the request. */
record TokenClaims(JsonWebToken token, String idToken) {

  /**
   * The claim is absent from some logins of people with several organizations, and for people with
   * none.
   */
  static final String ORGANIZATIONS = "organization";

  static Optional<TokenClaims> of(HttpServletRequest request) {
    if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
      OidcSecurityContext context = principal.getOidcSecurityContext();
      return Optional.of(new TokenClaims(context.getToken(), context.getIDTokenString()));
    }
    return Optional.empty();
  }

  Identity identity() {
    return new Identity(
        token.getIssuer(),
        token.getSubject(),
        token.getClaimValueAsString("preferred_username"),
        name(),
        organizations());
  }

  private String name() {
    String name = token.getClaimValueAsString("name");
    return name == null ? token.getClaimValueAsString("preferred_username") : name;
  }

  private Set<String> organizations() {
    List<String> aliases = token.getStringListClaimValue(ORGANIZATIONS);
    return aliases == null ? Set.of() : Set.copyOf(aliases);
  }
}
