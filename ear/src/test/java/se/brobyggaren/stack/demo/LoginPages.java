package se.brobyggaren.stack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brobyggaren.stack.CannotStart;

/**
 * Inloggningens sidor without a browser: whoever belongs to a region with a login of its own is no
 * user of the product's realm before the first sign-in, and that one goes through these pages only.
 */
public final class LoginPages {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  /** Name, password; once more when another realm takes over. */
  private static final int MOST_FORMS = 4;

  private final HttpClient http;

  /**
   * @param http follows redirects and keeps {@link Cookies}
   */
  public LoginPages(HttpClient http) {
    this.http = http;
  }

  /** From a page that wants a login back to the host of that page. */
  public void signIn(URI wanted, String username) {
    HttpResponse<String> page = send(HttpRequest.newBuilder(wanted).GET());
    for (int form = 0; form < MOST_FORMS && !isAt(wanted, page); form++) {
      page = fill(page, username);
    }
    if (!isAt(wanted, page) || page.statusCode() != 200) {
      throw new CannotStart(username + " cannot sign in: " + page.uri() + " " + page.statusCode());
    }
  }

  private static boolean isAt(URI wanted, HttpResponse<String> page) {
    return page.uri().getAuthority().equals(wanted.getAuthority());
  }

  private HttpResponse<String> fill(HttpResponse<String> page, String username) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new CannotStart("No form for " + username + " on " + page.uri());
    }
    String fields = "username=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
    if (page.body().contains("type=\"password\"")) {
      fields += "&password=" + DemoPerson.PASSWORD;
    }
    return send(
        HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> page =
          http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
      // The client itself follows five at most; a first login through two realms takes more.
      Optional<String> next = page.headers().firstValue("Location");
      return next.isPresent() && page.statusCode() >= 300
          ? send(HttpRequest.newBuilder(page.uri().resolve(next.get())).GET())
          : page;
    } catch (IOException e) {
      throw new CannotStart("The login does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while signing in", e);
    }
  }
}
