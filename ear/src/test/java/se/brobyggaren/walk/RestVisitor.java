package se.brobyggaren.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.brobyggaren.stack.junit.Product;

/** One person, or nobody, at the REST interface. */
final class RestVisitor {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration FRESH = Duration.ofMinutes(2);
  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  private final Product product;
  private final String username;
  private final String scope;

  private RestVisitor(Product product, String username, String scope) {
    this.product = product;
    this.username = username;
    this.scope = scope;
  }

  static RestVisitor as(Product product, String username) {
    return new RestVisitor(product, username, null);
  }

  static RestVisitor nobody(Product product) {
    return new RestVisitor(product, null, null);
  }

  /** The same person, who names a scope. */
  RestVisitor naming(String alias) {
    return new RestVisitor(product, username, alias);
  }

  Answer get(String path) {
    return send("GET", path);
  }

  /** With an empty object as the body, where the method has one. */
  Answer send(String method, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(product.url() + path))
            .header(
                "Accept",
                "application/json, application/yaml;q=0.5, application/pdf;q=0.4, text/csv;q=0.3")
            .header("Accept-Language", "sv");
    if (method.equals("GET") || method.equals("DELETE")) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, BodyPublishers.ofString("{}"));
    }
    if (username != null) {
      request.header("Authorization", "Bearer " + token());
    }
    if (scope != null) {
      request.header("Brobyggaren-Tenant", scope);
    }
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String token() {
    return TOKENS
        .compute(
            product.url() + " " + username,
            (key, known) ->
                known != null && known.isFresh()
                    ? known
                    : new Token(product.tokenOf(username), System.nanoTime()))
        .value();
  }

  private record Token(String value, long taken) {
    boolean isFresh() {
      return System.nanoTime() - taken < FRESH.toNanos();
    }
  }

  @Override
  public String toString() {
    return username == null ? "nobody" : username + (scope == null ? "" : " in " + scope);
  }
}
