package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adressen är platsen: addresses of the same list sorted otherwise, on another page, or as a file.
 */
@Named
@RequestScoped
public class Listing {

  @Inject HttpServletRequest request;

  protected Listing() {}

  Listing(HttpServletRequest request) {
    this.request = request;
  }

  /** The address of this list with one parameter changed; an empty value leaves it out. */
  public String with(String name, Object value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (key, values) -> {
              if (values.length > 0 && !values[0].isBlank() && !key.equals("export")) {
                parameters.put(key, values[0]);
              }
            });
    if (!name.equals("page")) {
      parameters.remove("page");
    }
    if (value == null || value.toString().isEmpty()) {
      parameters.remove(name);
    } else {
      parameters.put(name, value.toString());
    }
    String query =
        parameters.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** {@code name} ascending; {@code -name}, descending, when it is ascending already. */
  public String sortedBy(String name) {
    return with("sort", name.equals(request.getParameter("sort")) ? "-" + name : name);
  }

  /** {@code ascending}, {@code descending} or {@code none}. */
  public String order(String name) {
    String sort = request.getParameter("sort");
    if (name.equals(sort)) {
      return "ascending";
    }
    return ("-" + name).equals(sort) ? "descending" : "none";
  }

  public boolean isFiltered() {
    return request.getParameterMap().keySet().stream()
        .anyMatch(key -> !key.equals("sort") && !key.equals("page") && has(key));
  }

  private boolean has(String key) {
    String value = request.getParameter(key);
    return value != null && !value.isBlank();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
