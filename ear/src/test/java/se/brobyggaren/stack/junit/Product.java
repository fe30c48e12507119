package se.brobyggaren.stack.junit;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import se.brobyggaren.stack.Stack;
import se.brobyggaren.stack.demo.DemoVisitor;

/** Produkten: where it is, and how to speak with its REST interface as one of the demo people. */
public record Product(Stack stack) {

  public String url() {
    return stack.url();
  }

  public String managementUrl() {
    return stack.managementUrl();
  }

  public String keycloakUrl() {
    return stack.keycloakUrl();
  }

  /** A fresh access token of a demo person, for example ombud.norra-orebro. */
  public String tokenOf(String username) {
    return DemoVisitor.tokenOf(stack, username);
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
