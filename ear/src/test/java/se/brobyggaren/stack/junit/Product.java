package se.brobyggaren.stack.junit;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.brobyggaren.stack.Stack;
import se.brobyggaren.stack.demo.DemoVisitor;

/** Produkten: where it is, and how to speak with its REST interface as one of the demo people. */
public record Product(Stack stack) {
  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  public String url() {
    return stack.url();
  }

  public String managementUrl() {
    return stack.managementUrl();
  }

  public String keycloakUrl() {
    return stack.keycloakUrl();
  }

  /** An access token of a demo person, for example ombud.norra-orebro. */
  public String tokenOf(String username) {
    return TOKENS
        .compute(
            url() + " " + username,
            (key, known) ->
                known != null && known.isFresh()
                    ? known
                    : new Token(DemoVisitor.tokenOf(stack, username), System.nanoTime()))
        .value();
  }

  /** The provider takes many logins of one person at once for an attack. */
  private record Token(String value, long taken) {
    private static final long FRESH = Duration.ofSeconds(60).toNanos();

    boolean isFresh() {
      return System.nanoTime() - taken < FRESH;
    }
  }

  /** Requests below /api/v1 as a demo person. */
  public RequestSpecification as(String username) {
    return RestAssured.given()
        .spec(
            new RequestSpecBuilder()
                .setBaseUri(url())
                .setBasePath("/api/v1")
                .setContentType(ContentType.JSON)
                .setAccept(ContentType.JSON)
                .addHeader("Authorization", "Bearer " + tokenOf(username))
                .build());
  }

  /** The same, in one of several scopes the person may choose. */
  public RequestSpecification as(String username, String scopeAlias) {
    return as(username).header("Brobyggaren-Tenant", scopeAlias);
  }

  /** Requests without a login, anywhere. */
  public RequestSpecification asNobody() {
    return RestAssured.given().baseUri(url()).redirects().follow(false);
  }
}
