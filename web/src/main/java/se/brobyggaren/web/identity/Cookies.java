package se.brobyggaren.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Kakor: what the browser carries over a login, when there is no session to carry it. */
final class Cookies {

  private Cookies() {}

  static Optional<String> read(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  static Cookie make(String name, String value, String path, Duration lasting) {
    var cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setMaxAge((int) lasting.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
