package se.brobyggaren.product.recording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.stack.junit.Product;

/** Ett ärende för ett prov: somebody invented from Timrå, whose ombud signs in. */
record OpenedCase(Product product, String id, String clientId) {
  static final String OMBUD = "ombud.timra-harnosand";
  static final String LEAD = "ledare.timra-harnosand";

  static OpenedCase on(Product product, LocalDate opened) {
    return on(product, opened, false);
  }

  static OpenedCase on(Product product, LocalDate opened, boolean protectedIdentity) {
    String referral = created(product, "/referrals", referral(opened, protectedIdentity));
    String entry =
        product
            .as(OMBUD)
            .body(Map.of("day", opened.toString()))
            .post("/referrals/" + referral + "/accept")
            .then()
            .statusCode(200)
            .extract()
            .path("queueEntry");
    String ombud =
        product.as(LEAD).get("/ombud").path("find { it.username == '" + OMBUD + "' }.id");
    String id =
        created(
            product,
            "/cases",
            Map.of(
                "entry",
                entry,
                "ombud",
                ombud,
                "day",
                opened.toString(),
                "reasons",
                List.of("housing")));
    String client = product.as(OMBUD).get("/cases/" + id).path("row.client.id");
    return new OpenedCase(product, id, client);
  }

  String at() {
    return "/cases/" + id;
  }

  private static String created(Product product, String path, Map<String, ?> body) {
    return product.as(OMBUD).body(body).post(path).then().statusCode(201).extract().path("id");
  }

  private static Map<String, Object> referral(LocalDate opened, boolean protectedIdentity) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", "Prov " + surname());
    person.put("contact", "070-174 06 05");
    person.put("yearOfBirth", 1970);
    person.put("sex", "WOMAN");
    person.put("area", Map.of("municipality", "2262"));
    person.put("protectedIdentity", protectedIdentity);
    Map<String, Object> referral = new LinkedHashMap<>();
    referral.put("person", person);
    referral.put("source", "self");
    referral.put("appliedOn", opened.toString());
    referral.put("anotherPerson", true);
    return referral;
  }

  /** Letters alone. */
  private static String surname() {
    StringBuilder name = new StringBuilder("Flyttfors");
    for (char c : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      name.append((char) ('a' + Character.digit(c, 16)));
    }
    return name.toString();
  }
}
