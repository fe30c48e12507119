package se.brobyggaren.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.brobyggaren.stack.junit.Product;

/** An operation of the REST interface, as its own description names it. */
record Operation(String method, String path, boolean takesABody) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  /** What an operation asks for beside its path, so that its owner is answered at all. */
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "/api/v1/yearly-reports/{form}/records",
          "?table=clients&row=closing&column=TOTAL",
          "/api/v1/progress/{year}/records",
          "?table=ongoing&row=01&column=THIS",
          "/api/v1/progress/{year}/own/records",
          "?table=ongoing&row=01&column=THIS",
          "/api/v1/programmes/{id}/sheet/records",
          "?year=2019&table=participants&row=during&column=TOTAL",
          "/api/v1/yearly-reports",
          "?year=2019",
          "/api/v1/programmes/{id}/sheet/signatures",
          "?year=2019");

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** Those without a parameter first: what they show fills the others. */
  static List<Operation> all(Product product) {
    String description =
        product.asNobody().accept("application/json").get("/openapi?format=JSON").asString();
    try {
      List<Operation> operations = new ArrayList<>();
      JsonNode paths = new ObjectMapper().readTree(description).path("paths");
      paths
          .fields()
          .forEachRemaining(
              path ->
                  METHODS.stream()
                      .filter(path.getValue()::has)
                      .map(
                          method ->
                              new Operation(
                                  method.toUpperCase(Locale.ROOT),
                                  path.getKey(),
                                  path.getValue().path(method).has("requestBody")))
                      .forEach(operations::add));
      operations.sort(
          java.util.Comparator.comparing(Operation::parameters).thenComparing(Operation::path));
      return operations;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean reads() {
    return method.equals("GET");
  }

  long parameters() {
    return PARAMETER.matcher(path).results().count();
  }

  /** The part before the first parameter: mostly the list in which the record stands. */
  String collection() {
    return parameters() == 0 ? path : path.substring(0, path.indexOf("/{"));
  }

  /** All parameters filled with the same value. */
  String filledWith(String value) {
    return PARAMETER.matcher(path).replaceAll(value) + QUESTIONS.getOrDefault(path, "");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
