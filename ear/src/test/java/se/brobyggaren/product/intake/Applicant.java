package se.brobyggaren.product.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.stack.junit.Product;

/** En sökande i ett test: somebody invented, with a name nobody else has. */
final class Applicant {
  private final Map<String, Object> person = new LinkedHashMap<>();
  private final Map<String, Object> referral = new LinkedHashMap<>();

  private Applicant(String municipality) {
    Map<String, Object> area = new LinkedHashMap<>();
    area.put("municipality", municipality);
    area.put("district", null);
    person.put("name", "Prov " + letters());
    person.put("contact", "070-174 06 05");
    person.put("yearOfBirth", 1970);
    person.put("sex", "WOMAN");
    person.put("area", area);
    person.put("protectedIdentity", false);
    referral.put("person", person);
    referral.put("source", "self");
    referral.put("appliedOn", LocalDate.now().minusDays(30).toString());
  }

  static Applicant of(String municipality) {
    return new Applicant(municipality);
  }

  /** A surname of letters alone, so that it is one word of a name. */
  private static String letters() {
    StringBuilder name = new StringBuilder("Testfors");
    for (char c : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      name.append((char) ('a' + Character.digit(c, 16)));
    }
    return name.toString();
  }

  Applicant with(String field, Object value) {
    (person.containsKey(field) ? person : referral).put(field, value);
    return this;
  }

  String name() {
    return (String) person.get("name");
  }

  Map<String, Object> person() {
    return person;
  }

  Map<String, Object> referral() {
    return referral;
  }

  /** The id of the referral. */
  String submittedBy(Product product, String username) {
    return product
        .as(username)
        .body(referral)
        .post("/referrals")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The id of the place in the queue. */
  String acceptedBy(Product product, String username) {
    String referral = submittedBy(product, username);
    return product
        .as(username)
        .body(Map.of("day", LocalDate.now().toString()))
        .post("/referrals/" + referral + "/accept")
        .then()
        .statusCode(200)
        .extract()
        .path("queueEntry");
  }
}
