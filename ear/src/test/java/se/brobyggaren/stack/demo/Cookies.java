package se.brobyggaren.stack.demo;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Kakor as a browser keeps them on this machine: the login marks its own as secure, and a browser
 * counts localhost as such also without encryption.
 */
public final class Cookies extends CookieHandler {
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(String origin, String path, String pair) {}

  @Override
  public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
    String pairs =
        kept.values().stream()
            .filter(cookie -> cookie.origin().equals(address.getAuthority()))
            .filter(cookie -> address.getPath().startsWith(cookie.path()))
            .map(Kept::pair)
            .collect(Collectors.joining("; "));
    return pairs.isEmpty() ? Map.of() : Map.of("Cookie", List.of(pairs));
  }

  @Override
  public void put(URI address, Map<String, List<String>> headers) {
    headers.forEach(
        (name, values) -> {
          if ("Set-Cookie".equalsIgnoreCase(name)) {
            values.forEach(value -> keep(address.getAuthority(), value));
          }
        });
  }

  private void keep(String origin, String cookie) {
    String[] parts = cookie.split(";\\s*");
    String path = "/";
    boolean ended = false;
    for (String part : parts) {
      if (part.toLowerCase(Locale.ROOT).startsWith("path=")) {
        path = part.substring("path=".length());
      }
      ended |= part.equalsIgnoreCase("Max-Age=0");
    }
    String key = origin + path + parts[0].split("=", 2)[0];
    if (ended) {
      kept.remove(key);
    } else {
      kept.put(key, new Kept(origin, path, parts[0]));
    }
  }
}
