package se.brobyggaren.product.survey;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.junit.Product;

/** Hands out codes as the lead, and answers with them as anybody. */
final class Respondent {
  static final Map<String, String> PLEASED =
      Map.of("overall", "satisfied", "help", "yes", "listened", "yes", "life", "partly");

  private Respondent() {}

  static List<String> codes(Product product, String tenant, int number) {
    return product
        .as("ledare." + tenant)
        .body(Map.of("number", number))
        .post("/survey/invitations")
        .then()
        .statusCode(200)
        .extract()
        .path("invitations.code");
  }

  static Response answer(Product product, String code, Map<String, String> answers) {
    return product
        .asNobody()
        .contentType("application/json")
        .accept("application/json")
        .header("Accept-Language", "sv")
        .body(Map.of("code", code, "answers", answers))
        .post("/api/v1/survey/answers");
  }
}
