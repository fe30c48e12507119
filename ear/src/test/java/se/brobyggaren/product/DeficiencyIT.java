package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

@RunningProduct
class DeficiencyIT {
  private static final String OMBUD = "ombud.norra-orebro";
  private static final String LEAD = "ledare.norra-orebro";
  private static final String MEMBER = "fk.norra-orebro";
  private static final String TODAY = LocalDate.now().toString();

  private static Map<String, Object> report(String event) {
    return Map.of(
        "occurredOn",
        TODAY,
        "authorities",
        List.of(
            Map.of("authority", "region"),
            Map.of("authority", "municipality", "which", "Socialtjänsten")),
        "types",
        List.of("cooperation", "follow-up"),
        "event",
        event,
        "consequence",
        "Hjälpen dröjer",
        "urgent",
        false);
  }

  private static String observe(Product product, String who, String event) {
    return product
        .as(who)
        .body(report(event))
        .post("/deficiencies")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String reported(Product product, String event) {
    String id = observe(product, OMBUD, event);
    act(product, OMBUD, id, "/report", Map.of(), 204);
    return id;
  }

  private static void act(
      Product product, String who, String id, String what, Map<String, ?> command, int status) {
    product.as(who).body(command).post("/deficiencies/" + id + what).then().statusCode(status);
  }

  private static JsonPath read(Product product, String who, String id) {
    return product.as(who).get("/deficiencies/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static Map<String, Object> decision(int version, List<Map<String, ?>> voices) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("version", version);
    decision.put("group", "ledningsgrupp");
    decision.put("decidedOn", TODAY);
    decision.put("outcome", "MEASURE");
    decision.put("wording", "En gemensam rutin tas fram");
    decision.put("responsible", "Arbetsledaren");
    decision.put("voices", voices);
    return decision;
  }

  private static final Map<String, ?> FOR =
      Map.of("seat", "lindesberg", "present", true, "vote", "FOR");
  private static final Map<String, ?> HEARD =
      Map.of("seat", "nsph", "present", true, "statement", "Det drabbar många");

  private static void decide(Product product, String id) {
    int version = read(product, LEAD, id).getInt("version");
    act(product, LEAD, id, "/decision", decision(version, List.of(FOR, HEARD)), 204);
  }

  @Test
  void aReportGoesFromObservationToFeedback(Product product) {
    String id = reported(product, "Ingen tar ansvar för samordningen");
    decide(product, id);
    for (String thread : read(product, LEAD, id).getList("threads.id", String.class)) {
      String at = "/threads/" + thread;
      act(product, LEAD, id, at + "/sending", Map.of("sentOn", TODAY, "answerDueOn", TODAY), 204);
      act(
          product,
          LEAD,
          id,
          at + "/answer",
          Map.of("answeredOn", TODAY, "answer", "Vi inför en rutin"),
          204);
    }
    act(
        product,
        LEAD,
        id,
        "/follow-up",
        Map.of("on", TODAY, "where", "Ledningsgruppen", "text", "Klart"),
        204);
    int version = read(product, OMBUD, id).getInt("version");
    act(
        product,
        OMBUD,
        id,
        "/closing",
        Map.of("version", version, "feedbackOn", TODAY, "feedback", "Tack", "improvement", "YES"),
        204);
    JsonPath closed = read(product, OMBUD, id);
    assertThat(closed.getString("row.state")).isEqualTo("CLOSED");
    assertThat(closed.getInt("row.number")).isPositive();
    assertThat(closed.getInt("decision.votesFor")).isEqualTo(1);
    assertThat(closed.getString("decision.heard[0].statement")).isEqualTo("Det drabbar många");
  }

  @Test
  void anAdvisorySeatThatVotesIsRefused(Product product) {
    String id = reported(product, "Rådet röstar inte");
    int version = read(product, LEAD, id).getInt("version");
    product
        .as(LEAD)
        .body(
            decision(
                version,
                List.of(
                    FOR,
                    Map.of("seat", "nsph", "present", true, "vote", "FOR", "statement", "Ja"))))
        .post("/deficiencies/" + id + "/decision")
        .then()
        .statusCode(422)
        .contentType(containsString("problem+json"))
        .body("detail", containsString("NSPH"));
    assertThat(read(product, LEAD, id).getString("row.state")).isEqualTo("REPORTED");
  }

  @Test
  void anOmbudDoesNotRecordDecisionsAndAMemberWritesNothing(Product product) {
    String id = reported(product, "Rollerna hålls isär");
    act(product, OMBUD, id, "/decision", decision(0, List.of(FOR, HEARD)), 403);
    act(product, MEMBER, id, "/decision", decision(0, List.of(FOR, HEARD)), 403);
    product.as(MEMBER).body(report("Nej")).post("/deficiencies").then().statusCode(403);
    product.as("admin.norra-orebro").get("/deficiencies").then().statusCode(403);
  }

  @Test
  void aMemberSeesReportsOfAllAuthoritiesButNoObservation(Product product) {
    String observation = observe(product, OMBUD, "Bara iakttagen");
    String id = reported(product, "Rapporterad till alla");
    product.as(MEMBER).get("/deficiencies/" + observation).then().statusCode(404);
    product
        .as(MEMBER)
        .get("/deficiencies")
        .then()
        .statusCode(200)
        .body("rows.id", hasItem(id))
        .body("rows.id", not(hasItem(observation)))
        .body("rows.state", not(hasItem("OBSERVED")));
  }

  @Test
  void anotherTenantsReportLooksAbsent(Product product) {
    String id = reported(product, "Stannar hemma");
    for (String who :
        List.of("ombud.timra-harnosand", "ledare.timra-harnosand", "fk.timra-harnosand")) {
      product.as(who).get("/deficiencies/" + id).then().statusCode(404);
    }
    act(product, "ledare.timra-harnosand", id, "/return", Map.of("because", "x", "on", TODAY), 404);
  }

  @Test
  void onceIsAnObservationWhereTheTenantAsksForMore(Product product) {
    String ombud = "ombud.ekero";
    String id = observe(product, ombud, "Telefontiden är för kort");
    act(product, ombud, id, "/report", Map.of(), 422);
    act(product, ombud, id, "/occurrences", Map.of("on", TODAY), 204);
    act(product, ombud, id, "/report", Map.of(), 204);
    assertThat(read(product, ombud, id).getString("row.state")).isEqualTo("REPORTED");
  }

  @Test
  void whereNoGroupDecidesTheLeadDoesWithoutVotes(Product product) {
    String lead = "ledare.ekero";
    String id = observe(product, lead, "Svar uteblir");
    act(product, lead, id, "/occurrences", Map.of("on", TODAY), 204);
    act(product, lead, id, "/report", Map.of(), 204);
    Map<String, Object> decision = decision(read(product, lead, id).getInt("version"), List.of());
    decision.remove("group");
    act(product, lead, id, "/decision", decision, 204);
    assertThat(read(product, lead, id).getString("decision.group")).isNull();
  }

  @Test
  void aTextThatPointsToSomebodyIsNotShared(Product product) {
    String id = reported(product, "Anna på 850101-1234 nekades stöd");
    JsonPath draft =
        product
            .as(LEAD)
            .get("/deficiencies/" + id + "/sharing")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(draft.getList("findings.kind")).contains("NAME", "PERSONAL_NUMBER");
    int version = read(product, LEAD, id).getInt("version");
    Map<String, Object> raw = Map.of("version", version, "texts", draft.getMap("texts"));
    act(product, LEAD, id, "/sharing", raw, 422);
    Map<String, Object> edited =
        Map.of(
            "version",
            version,
            "texts",
            Map.of("event", "En person nekades stöd", "consequence", "Hjälpen dröjer"));
    act(product, OMBUD, id, "/sharing", edited, 403);
    act(product, LEAD, id, "/sharing", edited, 200);
    product
        .as(MEMBER)
        .get("/deficiencies/" + id + "/shared")
        .then()
        .statusCode(200)
        .body("event", equalTo("En person nekades stöd"));
    act(product, LEAD, id, "/withdrawal", Map.of("because", "Ny bedömning"), 204);
    product.as(LEAD).get("/deficiencies/" + id + "/shared").then().statusCode(404);
  }

  @Test
  void theGroupsSeatsAreThoseOfTheConfiguration(Product product) {
    product
        .as(MEMBER)
        .get("/steering")
        .then()
        .statusCode(200)
        .body("groups[0].seats.code", hasItem("nsph"))
        .body("missingParties", notNullValue());
    product
        .as(MEMBER)
        .body(
            Map.of(
                "group",
                "ledningsgrupp",
                "seat",
                "nora",
                "username",
                "x",
                "name",
                "X",
                "from",
                TODAY))
        .post("/steering/holders")
        .then()
        .statusCode(403);
  }
}
