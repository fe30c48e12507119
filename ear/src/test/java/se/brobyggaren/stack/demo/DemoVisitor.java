package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import se.brobyggaren.stack.CannotStart;
import se.brobyggaren.stack.Stack;

/** En besökare: one demo person at the product's REST interface, signed in as themselves. */
public final class DemoVisitor {
  private static final Duration TOKEN_AGE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Stack stack;
  private final String username;
  private String token;
  private Instant signedIn = Instant.MIN;

  private DemoVisitor(Stack stack, String username) {
    this.stack = stack;
    this.username = username;
  }

  public static DemoVisitor signIn(Stack stack, String username) {
    return new DemoVisitor(stack, username);
  }

  /** Somebody without a login. */
  static DemoVisitor nobody(Stack stack) {
    return new DemoVisitor(stack, null);
  }

  /** A fresh access token, for whoever speaks HTTP in another way. */
  public static String tokenOf(Stack stack, String username) {
    String form =
        "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
            .formatted(DemoRealm.CLIENT, username, DemoPerson.PASSWORD);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    stack.keycloakUrl() + "/realms/brobyggaren/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return read(send(request, username), username).path("access_token").asText();
  }

  public JsonNode get(String path) {
    return read(send(to(path).GET().build(), username), username);
  }

  /**
   * @param command anything that can be written as JSON: a map, a record
   */
  public JsonNode post(String path, Object command) {
    return send("POST", path, command);
  }

  /** A file as it is. */
  JsonNode postCsv(String path, String csv) {
    HttpRequest request =
        to(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)).build();
    return read(send(request, username), username);
  }

  /** As {@link #post}. */
  public JsonNode put(String path, Object command) {
    return send("PUT", path, command);
  }

  private JsonNode send(String method, String path, Object command) {
    try {
      String body = JSON.writeValueAsString(command);
      HttpRequest request =
          to(path)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body))
              .build();
      return read(send(request, username), username);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A token lives for five minutes; much is entered by few people. */
  private String token() {
    if (signedIn.isBefore(Instant.now().minus(TOKEN_AGE))) {
      token = tokenOf(stack, username);
      signedIn = Instant.now();
    }
    return token;
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1" + path))
            .header("Accept", "application/json");
    return username == null ? request : request.header("Authorization", "Bearer " + token());
  }

  private static HttpResponse<String> send(HttpRequest request, String username) {
    try {
      HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new CannotStart(
            "%s %s as %s: %d %s"
                .formatted(
                    request.method(),
                    request.uri(),
                    username,
                    response.statusCode(),
                    response.body()));
      }
      return response;
    } catch (IOException e) {
      throw new CannotStart(request.uri() + " as " + username + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while talking to the product", e);
    }
  }

  private static JsonNode read(HttpResponse<String> response, String username) {
    try {
      return response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new CannotStart("Not JSON, to " + username + ": " + response.body(), e);
    }
  }
}
