package se.brobyggaren.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import se.brobyggaren.stack.demo.Cookies;
import se.brobyggaren.stack.demo.LoginPages;
import se.brobyggaren.stack.junit.Product;

/** A person's session in a browser without scripts, signed in through the login's own pages. */
public final class PageVisitor {
  private static final Map<String, PageVisitor> SIGNED_IN = new ConcurrentHashMap<>();

  private final Product product;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new Cookies()).followRedirects(Redirect.NORMAL).build();

  private PageVisitor(Product product) {
    this.product = product;
  }

  /**
   * What came over the wire.
   *
   * @param bytes of the body, as they were sent
   */
  public record View(URI address, int status, HttpHeaders headers, int bytes, String body) {
    Answer answer() {
      return new Answer(status, body);
    }
  }

  /** Once for each person. */
  public static PageVisitor as(Product product, String username) {
    return SIGNED_IN.computeIfAbsent(
        product.url() + username,
        key -> {
          PageVisitor visitor = new PageVisitor(product);
          new LoginPages(visitor.http)
              .signIn(URI.create(product.url()).resolve("/app/start"), username);
          return visitor;
        });
  }

  static PageVisitor nobody(Product product) {
    return new PageVisitor(product);
  }

  public View get(String path) {
    return send(HttpRequest.newBuilder(URI.create(product.url()).resolve(path)).GET());
  }

  /** A file, as it is kept. */
  public byte[] fetch(String path) {
    HttpResponse<byte[]> file =
        exchange(HttpRequest.newBuilder(URI.create(product.url()).resolve(path)).GET());
    if (file.statusCode() != 200) {
      throw new AssertionError(path + " answers " + file.statusCode());
    }
    return plain(file);
  }

  private View send(HttpRequest.Builder request) {
    HttpResponse<byte[]> response = exchange(request);
    return new View(
        response.uri(),
        response.statusCode(),
        response.headers(),
        response.body().length,
        new String(plain(response), StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    request
        .header("Accept", "text/html,*/*;q=0.5")
        .header("Accept-Language", "sv")
        .header("Accept-Encoding", "gzip");
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] plain(HttpResponse<byte[]> response) {
    boolean packed =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    try {
      return packed
          ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
          : response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
