package se.brobyggaren.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adressen är platsen: addresses of the same list sorted otherwise, on another page, or as a file.
 */
@Named
@RequestScoped
public class Listing {

  /**
   * How the list is shown, and which record the page is of: a list on it is not narrowed by that.
   */
  private static final Set<String> NO_FILTERS =
      Set.of("sort", "page", "id", "entry", "thread", "contact", "quarter", "scope");

  @Inject HttpServletRequest request;

  protected Listing() {}

  Listing(HttpServletRequest request) {
    this.request = request;
  }

  /** The address of this list with one parameter changed; an empty value leaves it out. */
  public String with(String name, Object value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    inAddress()
        .filter(key -> !key.equals("export") && has(key))
        .forEach(key -> parameters.put(key, request.getParameter(key)));
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
    return inAddress().anyMatch(key -> !NO_FILTERS.contains(key) && has(key));
  }

  /** A form that is sent has parameters of its own, which are no part of the place. */
  private Stream<String> inAddress() {
    return Stream.ofNullable(request.getQueryString())
        .flatMap(query -> Arrays.stream(query.split("&")))
        .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
        .distinct();
  }

  private boolean has(String key) {
    String value = request.getParameter(key);
    return value != null && !value.isBlank();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
