package se.brobyggaren.product.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.brobyggaren.published.PublishedProgrammes;
import se.brobyggaren.published.PublishedProgrammes.Team;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Programmes, their participants and their yearly sheets over REST. */
@RunningProduct
@Timeout(120)
class ProgrammeIT {
  private static final String LEAD = "ledare.norra-orebro";
  private static final String SHEET = "/programmes/%s/sheet?year=2019";

  @Test
  void thePublishedFiguresOfBothTeamsComeOutOfTheirRecords(Product product) {
    for (Team team : List.of(PublishedProgrammes.reception(), PublishedProgrammes.coaching())) {
      JsonPath sheet = sheet(product, idOf(product, (String) team.description().get("name")));
      assertThat(sheet.getList("discrepancies")).isEmpty();
      assertThat(sheet.getInt("participants")).isEqualTo(team.participants().size());
      assertThat(sheet.getInt("closed")).isEqualTo(team.closed());
      assertThat(sheet.getLong("account.budget")).isEqualTo(team.budget());
      assertThat(sheet.getLong("account.outcome")).isEqualTo(team.outcome());
      assertThat(sheet.getLong("costPerParticipant")).isEqualTo(team.cost());
      assertThat(count(sheet, "destinations", "TOTAL", "TOTAL")).isEqualTo(team.closed());
      assertThat(count(sheet, "means-of-support", "TOTAL", "closing"))
          .isEqualTo(team.participants().size() - team.closed());
      assertThat(count(sheet, "participants", "closing", "TOTAL"))
          .isEqualTo(
              count(sheet, "participants", "opening", "TOTAL")
                  + count(sheet, "participants", "new", "TOTAL")
                  - count(sheet, "participants", "closed", "TOTAL"));
      assertThat(count(sheet, "ongoing-by-municipality", "OUTSIDE", "TOTAL")).isOne();
    }
  }

  @Test
  void aFigureOpensToItsParticipants(Product product) {
    String id = idOf(product, "Coachande teamet");
    String figure = "/programmes/" + id + "/sheet/records?year=2019&table=%s&row=%s&column=%s";
    JsonPath behind =
        ok(product, LEAD, figure.formatted("participants", "closed", "TOTAL")).jsonPath();
    assertThat(behind.getList("records")).hasSize(34);
    assertThat(behind.getInt("others")).isZero();
    String first = behind.getString("records[0].id");
    assertThat(ok(product, LEAD, "/participants/" + first).jsonPath().getString("facts.endedOn"))
        .startsWith("2019-");
    String split = figure.formatted("by-age", "18-29", "closing") + "&split=WOMAN";
    assertThat(ok(product, LEAD, split).jsonPath().getInt("count")).isPositive();
    product.as(LEAD).get(figure.formatted("participants", "no", "TOTAL")).then().statusCode(404);
  }

  @Test
  void ombudReadTheGroupSeesNoParticipantAndOthersNothing(Product product) {
    String id = idOf(product, "Coachande teamet");
    String someone = "/participants?programme=" + id;
    String participant = ok(product, LEAD, someone).jsonPath().getString("rows[0].id");
    String behind =
        "/programmes/" + id + "/sheet/records?year=2019&table=participants&row=closed&column=TOTAL";
    for (String ombud : List.of(someone, "/participants/" + participant, behind)) {
      ok(product, "ombud.norra-orebro", ombud);
      product.as("fk.norra-orebro").get(ombud).then().statusCode(403);
      product.as("ledare.sodra-dalarna").get(ombud).then().statusCode(404);
    }
    ok(product, "fk.norra-orebro", SHEET.formatted(id));
    product
        .as("ombud.norra-orebro")
        .body(Map.of("version", 0))
        .post("/participants/" + participant + "/strike")
        .then()
        .statusCode(403);
    product
        .as("ombud.norra-orebro")
        .body(programme("Ombudets"))
        .post("/programmes")
        .then()
        .statusCode(403);
    product.as("ledare.sodra-dalarna").get("/programmes").then().statusCode(404);
    product
        .as("ledare.sodra-dalarna")
        .body(programme("Ingens"))
        .post("/programmes")
        .then()
        .statusCode(404);
    product.as("lansstyrelsen.orebro").get("/programmes").then().statusCode(403);
  }

  @Test
  void aParticipantIsClosedCorrectedReopenedAndStruckAndTheHistoryTellsIt(Product product) {
    String programme = added(product, "Livsloppet");
    String id = record(product, programme, List.of(participant("2020-02-01")));
    String at = "/participants/" + id;
    post(
            product,
            at + "/close",
            Map.of("version", 0, "day", "2020-05-01", "destination", "studies"))
        .statusCode(204);
    post(
            product,
            at + "/close",
            Map.of("version", 1, "day", "2020-05-01", "destination", "studies"))
        .statusCode(422);
    post(product, at + "/reopen", Map.of("version", 0)).statusCode(409);
    post(product, at + "/reopen", Map.of("version", 1)).statusCode(204);
    Map<String, Object> facts = participant("2020-02-03");
    facts.put("meansOfSupport", "wage");
    product.as(LEAD).body(Map.of("version", 2, "facts", facts)).put(at).then().statusCode(204);
    JsonPath now = ok(product, LEAD, at).jsonPath();
    assertThat(now.getString("facts.endedOn")).isNull();
    assertThat(now.getList("history.field"))
        .contains("endedOn", "destination", "startedOn", "meansOfSupport");
    assertThat(now.getString("history.find { it.field == 'startedOn' }.before"))
        .isEqualTo("2020-02-01");
    post(product, at + "/strike", Map.of("version", 3)).statusCode(204);
    product.as(LEAD).get(at).then().statusCode(404);
    String next = record(product, programme, List.of(participant("2020-02-01")));
    assertThat(ok(product, LEAD, "/participants/" + next).jsonPath().getInt("number"))
        .as("a struck number is not given again")
        .isEqualTo(2);
  }

  @Test
  void manyAreRecordedAllOrNoneAndTheOneThatCannotBeIsNamed(Product product) {
    String programme = added(product, "Alla eller ingen");
    List<Map<String, Object>> three = new ArrayList<>();
    three.add(participant("2020-02-01"));
    three.add(participant("2020-02-01"));
    Map<String, Object> gone = participant("2020-02-01");
    gone.put("endedOn", "2020-03-01");
    three.add(gone);
    post(product, "/participants", Map.of("programme", programme, "participants", three))
        .statusCode(422)
        .body(containsString("Deltagare nummer 3 i listan"))
        .body(containsString("Ange vart"));
    assertThat(ok(product, LEAD, "/participants?programme=" + programme).jsonPath().getInt("total"))
        .isZero();
    post(product, "/participants", Map.of("programme", programme, "participants", List.of()))
        .statusCode(400);
  }

  @Test
  void aYearIsAccountedForAndALostUpdateIsNoticed(Product product) {
    String programme = added(product, "Årsredovisat");
    String at = "/programmes/" + programme + "/account";
    put(product, at, account(2020, 0, 1_000L, 700L)).statusCode(204);
    put(product, at, account(2020, 0, 1_000L, 800L)).statusCode(409);
    put(product, at, account(2020, 1, 1_000L, 800L)).statusCode(204);
    put(product, at, account(2019, 0, 1L, 1L)).statusCode(422);
    put(product, at, account(2021, 0, -1L, 1L)).statusCode(400);
    record(product, programme, List.of(participant("2020-02-01"), participant("2020-02-01")));
    JsonPath sheet = ok(product, LEAD, "/programmes/" + programme + "/sheet?year=2020").jsonPath();
    assertThat(sheet.getLong("costPerParticipant")).isEqualTo(400);
    product.as(LEAD).get("/programmes/" + programme + "/sheet?year=2019").then().statusCode(404);
  }

  @Test
  void twoProgrammesHaveNotOneNameAndAPeriodLeavesNobodyOutside(Product product) {
    String programme = added(product, "Namnet");
    post(product, "/programmes", programme("namnet")).statusCode(422);
    record(product, programme, List.of(participant("2020-02-01")));
    Map<String, Object> shorter = programme("Namnet");
    shorter.put("from", "2020-03-01");
    put(product, "/programmes/" + programme, Map.of("version", 0, "description", shorter))
        .statusCode(422)
        .body(containsString("utanför perioden"));
    shorter.put("from", "2019-06-01");
    put(product, "/programmes/" + programme, Map.of("version", 0, "description", shorter))
        .statusCode(204);
    assertThat(ok(product, LEAD, "/programmes/" + programme).jsonPath().getString("code"))
        .isEqualTo("namnet");
  }

  private static JsonPath sheet(Product product, String id) {
    return ok(product, LEAD, SHEET.formatted(id)).jsonPath();
  }

  private static io.restassured.response.Response ok(Product product, String who, String path) {
    return product.as(who).get(path).then().statusCode(200).extract().response();
  }

  private static ValidatableResponse post(Product product, String path, Object body) {
    return product.as(LEAD).body(body).post(path).then();
  }

  private static ValidatableResponse put(Product product, String path, Object body) {
    return product.as(LEAD).body(body).put(path).then();
  }

  private static String idOf(Product product, String name) {
    return ok(product, LEAD, "/programmes")
        .jsonPath()
        .getString("find { it.name == '" + name + "' }.id");
  }

  private static String added(Product product, String name) {
    return post(product, "/programmes", programme(name)).statusCode(201).extract().path("id");
  }

  private static String record(
      Product product, String programme, List<Map<String, Object>> participants) {
    return post(
            product, "/participants", Map.of("programme", programme, "participants", participants))
        .statusCode(200)
        .extract()
        .path("[0]");
  }

  private static Map<String, Object> programme(String name) {
    Map<String, Object> programme = new HashMap<>();
    programme.put("name", name);
    programme.put("kind", "Prov");
    programme.put("purpose", null);
    programme.put("targetGroup", null);
    programme.put("goal", null);
    programme.put("parties", null);
    programme.put("from", "2020-01-01");
    programme.put("to", null);
    return programme;
  }

  private static Map<String, Object> participant(String began) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("sex", "WOMAN");
    facts.put("yearOfBirth", 1985);
    facts.put("municipality", "1884");
    facts.put("education", "upper-secondary");
    facts.put("meansOfSupport", "none");
    facts.put("startedOn", began);
    facts.put("endedOn", null);
    facts.put("destination", null);
    return facts;
  }

  private static Map<String, Object> account(int year, int version, Long budget, Long outcome) {
    Map<String, Object> account = new HashMap<>();
    account.put("year", year);
    account.put("version", version);
    account.put("budget", budget);
    account.put("outcome", outcome);
    account.put("fulfilment", "Nått");
    account.put("deviations", null);
    return account;
  }

  /** 0 where there is no such row. */
  private static int count(JsonPath sheet, String table, String row, String column) {
    String found =
        "sections.tables.flatten().find { it.code == '%s' && it.split == null }".formatted(table);
    int at = sheet.<String>getList(found + ".columns.code").indexOf(column);
    Integer count =
        sheet.get(
            found
                + ".rows.find { it.heading.code == '"
                + row
                + "' }?.figures?.get("
                + at
                + ")?.count");
    return count == null ? 0 : count;
  }
}
