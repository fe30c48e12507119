package se.brobyggaren.product.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Who sees and corrects what is kept about a person, and what a correction may not say. */
@RunningProduct
class ClientIT {
  private static final String OWN = "ombud.timra-harnosand";
  private static final String OTHER = "ombud2.timra-harnosand";
  private static final String LEAD = "ledare.timra-harnosand";

  @Test
  void aProtectedPersonIsCorrectedByTheOwnOmbudAndTheLeadAlone(Product product) {
    Applicant person = Applicant.of("2262").with("protectedIdentity", true);
    String entry = person.acceptedBy(product, LEAD);
    String client = clientOf(product, entry);
    product.as(OWN).get("/clients/" + client).then().body("client.hidden", equalTo(true));

    allocate(product, entry);

    product
        .as(OWN)
        .get("/clients/" + client)
        .then()
        .body("client.name", equalTo(person.name()))
        .body("contact", equalTo("070-174 06 05"));
    product.as(OTHER).get("/clients/" + client).then().body("client.name", nullValue());
    correct(product, OTHER, client, person, Map.of("contact", "070-174 06 07"), 404);
    correct(product, OWN, client, person, Map.of("contact", "070-174 06 07"), 204);
    product.as(LEAD).get("/clients/" + client).then().body("contact", equalTo("070-174 06 07"));
  }

  @Test
  void aCorrectionIsHeldToWhatAReferralIsHeldTo(Product product) {
    Applicant person = Applicant.of("2262");
    String client = clientOf(product, person.acceptedBy(product, OWN));
    int year = LocalDate.now().getYear();
    refused(product, client, person, Map.of("yearOfBirth", year - 17), "tooYoung");
    refused(product, client, person, Map.of("yearOfBirth", year - 18), "perhapsTooYoung");
    refused(
        product, client, person, Map.of("area", Map.of("municipality", "1885")), "areaNotServed");
    correct(product, OWN, client, person, Map.of("yearOfBirth", year - 30), 204);
  }

  private static void refused(
      Product product, String client, Applicant person, Map<String, ?> changes, String reason) {
    product
        .as(OWN)
        .body(correction(product, OWN, client, person, changes))
        .put("/clients/" + client)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:brobyggaren:client.refused." + reason));
  }

  private static void correct(
      Product product,
      String who,
      String client,
      Applicant person,
      Map<String, ?> changes,
      int status) {
    product
        .as(who)
        .body(correction(product, who, client, person, changes))
        .put("/clients/" + client)
        .then()
        .statusCode(status);
  }

  private static Map<String, Object> correction(
      Product product, String who, String client, Applicant person, Map<String, ?> changes) {
    int version = product.as(who).get("/clients/" + client).path("version");
    Map<String, Object> now = new HashMap<>(person.person());
    now.putAll(changes);
    return Map.of("version", version, "now", now);
  }

  private static String clientOf(Product product, String entry) {
    return product.as(LEAD).get("/queue/" + entry).path("client.id");
  }

  private static void allocate(Product product, String entry) {
    JsonPath register = product.as(LEAD).get("/ombud").jsonPath();
    String ombud = register.getString("find { it.username == '" + OWN + "' }.id");
    product
        .as(LEAD)
        .body(
            Map.of(
                "entry",
                entry,
                "ombud",
                ombud,
                "day",
                LocalDate.now().toString(),
                "reasons",
                List.of("economy")))
        .post("/cases")
        .then()
        .statusCode(201);
  }
}
