package se.brobyggaren.product.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** DOMAIN rule 14: the tenant's own words, and no word leaves it without a national code. */
@RunningProduct
class VocabularyIT {
  private static final String TENANT = "stockholm-innerstaden";
  private static final String ADMIN = "admin." + TENANT;
  private static final String LEAD = "ledare." + TENANT;
  private static final String OMBUD = "ombud." + TENANT;
  private static final String TODAY = LocalDate.now().toString();

  @Test
  void aReportIsSharedOnlyOnceItsWordHasANationalCode(Product product) {
    List<Map<String, Object>> words = words(product, "deficiency-types");
    words.add(word(null, "Färdtjänst uteblir", null));
    save(product, "deficiency-types", words).statusCode(200);
    String code = code(product, "deficiency-types", "Färdtjänst uteblir");
    list(product, "deficiency-types")
        .body("unmapped[0]", equalTo(1))
        .body("words[0].find { it.code == '" + code + "' }.mapped", equalTo(false));

    String id = report(product, code);
    share(product, id).statusCode(422).body("detail", containsString("Färdtjänst uteblir"));

    words = words(product, "deficiency-types");
    words.removeIf(word -> code.equals(word.get("code")));
    words.add(word(code, "Färdtjänst uteblir", "accessibility"));
    save(product, "deficiency-types", words).statusCode(200);
    list(product, "deficiency-types")
        .body("unmapped[0]", equalTo(0))
        .body("words[0].find { it.code == '" + code + "' }.nationalSv", equalTo("Tillgänglighet"));
    share(product, id).statusCode(200);
    product
        .as(LEAD)
        .body(Map.of("because", "Prövat klart"))
        .post("/deficiencies/" + id + "/withdrawal")
        .then()
        .statusCode(204);
  }

  @Test
  void whatRecordsMayHoldGoesOnMeaningTheSame(Product product) {
    List<Map<String, Object>> words = words(product, "contact-reasons");
    List<Map<String, Object>> fewer = words.subList(1, words.size());
    save(product, "contact-reasons", fewer)
        .statusCode(422)
        .body("type", endsWith("vocabularyRefused.gone"))
        .body("detail", containsString((String) words.get(0).get("sv")));
    save(product, "contact-reasons", List.of())
        .statusCode(422)
        .body("type", endsWith("vocabularyRefused.gone"));
    save(product, "contact-reasons", words)
        .statusCode(422)
        .body("type", endsWith("changesNothing"));

    List<Map<String, Object>> more = new ArrayList<>(words);
    more.add(word("housing", "Husdjur", "other"));
    save(product, "contact-reasons", more)
        .statusCode(422)
        .body("type", endsWith("vocabularyRefused.nationalCode"));
    more.set(words.size(), word("husdjur", "Husdjur", "animals"));
    save(product, "contact-reasons", more)
        .statusCode(422)
        .body("detail", containsString("animals"));
    more.set(words.size(), word(null, " ", "other"));
    save(product, "contact-reasons", more).statusCode(400);
    assertThat(words(product, "contact-reasons")).isEqualTo(words);
  }

  @Test
  void theAdminChangesWordsAndTheLeadReadsThem(Product product) {
    product
        .as(LEAD)
        .get("/configuration/vocabularies")
        .then()
        .statusCode(200)
        .body("list", hasSize(4));
    product
        .as(LEAD)
        .get("/configuration/vocabularies/assignments")
        .then()
        .statusCode(200)
        .body("own", equalTo(true));
    product.as(LEAD).get("/configuration/vocabularies/parties").then().statusCode(404);
    product.as(OMBUD).get("/configuration/vocabularies").then().statusCode(403);
    for (String other : List.of(LEAD, OMBUD, "af." + TENANT, "drift")) {
      product
          .as(other)
          .body(change(1, List.of()))
          .post("/configuration/vocabularies/assignments")
          .then()
          .statusCode(403);
    }
    product
        .as(ADMIN)
        .body(change(version(product), List.of()))
        .post("/configuration/vocabularies/parties")
        .then()
        .statusCode(404);
    product
        .as(ADMIN)
        .body(change(version(product) - 1, words(product, "assignments")))
        .post("/configuration/vocabularies/assignments")
        .then()
        .statusCode(409);
  }

  @Test
  void aTenantWithoutOwnWordsHasTheNationalOnesAndAllOfThemMapped(Product product) {
    product
        .as("admin.ekero")
        .get("/configuration/vocabularies")
        .then()
        .statusCode(200)
        .body("own", equalTo(List.of(false, false, false, false)))
        .body("unmapped.sum()", equalTo(0))
        .body(
            "find { it.list == 'authorities' }.words[0].nationalSv",
            equalTo("Kommun eller stadsdel"));
  }

  private static String report(Product product, String type) {
    Map<String, Object> command =
        Map.of(
            "occurredOn",
            TODAY,
            "authorities",
            List.of(Map.of("authority", "stadsdel", "which", "Norrmalm")),
            "types",
            List.of(type),
            "event",
            "En person nekades stöd",
            "consequence",
            "Hjälpen dröjer",
            "urgent",
            false);
    String id =
        product
            .as(OMBUD)
            .body(command)
            .post("/deficiencies")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    product.as(OMBUD).body(Map.of()).post("/deficiencies/" + id + "/report").then().statusCode(204);
    return id;
  }

  private static ValidatableResponse share(Product product, String id) {
    int version = product.as(LEAD).get("/deficiencies/" + id).then().extract().path("version");
    return product
        .as(LEAD)
        .body(
            Map.of(
                "version",
                version,
                "texts",
                Map.of("event", "En person nekades stöd", "consequence", "Hjälpen dröjer")))
        .post("/deficiencies/" + id + "/sharing")
        .then();
  }

  private static ValidatableResponse list(Product product, String list) {
    return product
        .as(ADMIN)
        .get("/configuration/vocabularies")
        .then()
        .statusCode(200)
        .rootPath("findAll { it.list == '" + list + "' }");
  }

  private static String code(Product product, String list, String text) {
    return words(product, list).stream()
        .filter(word -> text.equals(word.get("sv")))
        .map(word -> (String) word.get("code"))
        .findFirst()
        .orElseThrow();
  }

  /** As they stand, in the shape that they are sent back in. */
  private static List<Map<String, Object>> words(Product product, String list) {
    List<Map<String, Object>> shown =
        product
            .as(ADMIN)
            .get("/configuration/vocabularies")
            .then()
            .statusCode(200)
            .extract()
            .path("find { it.list == '" + list + "' }.words");
    List<Map<String, Object>> words = new ArrayList<>();
    for (Map<String, Object> word : shown) {
      Map<String, Object> sent = new HashMap<>(word);
      sent.keySet().retainAll(List.of("code", "sv", "en", "national"));
      words.add(sent);
    }
    return words;
  }

  private static Map<String, Object> word(String code, String sv, String national) {
    Map<String, Object> word = new HashMap<>();
    word.put("code", code);
    word.put("sv", sv);
    word.put("national", national);
    return word;
  }

  private static int version(Product product) {
    return product
        .as(ADMIN)
        .get("/configuration/vocabularies")
        .then()
        .extract()
        .path("[0].version");
  }

  private static ValidatableResponse save(
      Product product, String list, List<Map<String, Object>> words) {
    return product
        .as(ADMIN)
        .body(change(version(product), words))
        .post("/configuration/vocabularies/" + list)
        .then();
  }

  private static Map<String, Object> change(int basedOn, List<Map<String, Object>> words) {
    return Map.of(
        "words",
        words,
        "resolution",
        Map.of("basedOn", basedOn, "from", TODAY, "reason", "Orden ses över"));
  }
}
