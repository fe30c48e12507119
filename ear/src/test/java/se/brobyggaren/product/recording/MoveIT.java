package se.brobyggaren.product.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** A client moves while the case goes on, over REST and in the yearly reports. */
@RunningProduct
class MoveIT {
  private static final String TIMRA = "2262";
  private static final String HARNOSAND = "2280";
  private static final String OUTSIDE = "1880";
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate LAST_YEAR = LocalDate.of(TODAY.getYear() - 1, 12, 1);

  @Test
  void lastYearsTableStaysAndThisYearsIsByTheNewMunicipality(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    Map<String, Integer> lastYear = clients(product, TODAY.getYear() - 1);
    Map<String, Integer> thisYear = clients(product, TODAY.getYear());

    move(one, TODAY, HARNOSAND).statusCode(201);

    assertThat(clients(product, TODAY.getYear() - 1)).isEqualTo(lastYear);
    assertThat(clients(product, TODAY.getYear()))
        .containsEntry(TIMRA, thisYear.get(TIMRA) - 1)
        .containsEntry(HARNOSAND, thisYear.get(HARNOSAND) + 1)
        .containsEntry("TOTAL", thisYear.get("TOTAL"));
    for (int year : List.of(TODAY.getYear() - 1, TODAY.getYear())) {
      JsonPath flow = report(product, "annual-return", year);
      assertThat(flow.getList("discrepancies")).isEmpty();
      assertThat(line(flow, "closing"))
          .isEqualTo(
              line(flow, "opening")
                  + line(flow, "new")
                  + line(flow, "resumed")
                  + line(flow, "transferred-in")
                  - line(flow, "closed")
                  - line(flow, "transferred-out"));
      assertThat(report(product, "annual-report-b", year).getList("discrepancies")).isEmpty();
    }
  }

  @Test
  void aMoveTakenBackNeverWasAndIsKept(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    Map<String, Integer> before = clients(product, TODAY.getYear());
    String id = move(one, TODAY, HARNOSAND).statusCode(201).extract().path("id");

    as(one).delete(one.at() + "/moves/" + id).then().statusCode(204);

    assertThat(clients(product, TODAY.getYear())).isEqualTo(before);
    places(one).body("residences.area.municipality", contains(TIMRA));
    as(one)
        .get(one.at())
        .then()
        .body("row.client.area.municipality", equalTo(TIMRA))
        .body(
            "revisions.find { it.field == 'move.struck' }.before",
            equalTo(TODAY + " " + HARNOSAND));
    as(one).delete(one.at() + "/moves/" + id).then().statusCode(404);
  }

  @Test
  void dayAndPlaceOfAMoveAreCorrectedAndWhatStoodIsKept(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    String id = move(one, TODAY, OUTSIDE).statusCode(201).extract().path("id");

    product
        .as(OpenedCase.LEAD)
        .body(body(LAST_YEAR.plusDays(3), HARNOSAND))
        .put(one.at() + "/moves/" + id)
        .then()
        .statusCode(204);

    places(one)
        .body("residences.area.municipality", contains(HARNOSAND, TIMRA))
        .body("residences[0].from", equalTo(LAST_YEAR.plusDays(3).toString()))
        .body("residences[1].until", equalTo(LAST_YEAR.plusDays(3).toString()));
    as(one)
        .get(one.at())
        .then()
        .body("row.client.area.municipality", equalTo(HARNOSAND))
        .body("revisions.find { it.field == 'move.to' }.before", equalTo(OUTSIDE))
        .body("revisions.find { it.field == 'move.day' }.before", equalTo(TODAY.toString()));
  }

  @Test
  void aMoveOutOfTheAreasIsRecordedAndSaysSo(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    Map<String, Integer> before = clients(product, TODAY.getYear());

    move(one, TODAY, OUTSIDE).statusCode(201);

    places(one).body("residences.served", contains(false, true));
    Map<String, Integer> after = clients(product, TODAY.getYear());
    assertThat(after)
        .containsEntry(OUTSIDE, before.getOrDefault(OUTSIDE, 0) + 1)
        .containsEntry("TOTAL", before.get("TOTAL"));
    assertThat(report(product, "annual-report-b", TODAY.getYear()).getList("discrepancies"))
        .isEmpty();
  }

  @Test
  void aMoveThatCannotBeIsRefused(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);

    refused(move(one, TODAY.plusDays(1), HARNOSAND), "dayInFuture");
    refused(move(one, LAST_YEAR.minusDays(1), HARNOSAND), "dayBeforeOpening");
    refused(move(one, TODAY, TIMRA), "livesThere");
    refused(move(one, TODAY, "9999"), "unknownPlace");
    as(one)
        .body(
            Map.of(
                "day", TODAY.toString(), "to", Map.of("municipality", "0180", "district", "Vasa")))
        .post(one.at() + "/moves")
        .then()
        .statusCode(422)
        .body("type", endsWith("unknownPlace"));
    move(one, TODAY.minusDays(1), HARNOSAND).statusCode(201);
    refused(move(one, TODAY.minusDays(1), OUTSIDE), "movedThatDay");
    refused(move(one, TODAY, HARNOSAND), "livesThere");
    refused(move(one, TODAY.minusDays(2), HARNOSAND), "livesThere");
    places(one).body("residences", hasSize(2));
  }

  @Test
  void noMoveIsRecordedForADayAfterTheClose(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    as(one)
        .body(Map.of("version", 0, "day", LAST_YEAR.plusDays(9).toString(), "outcome", "own-wish"))
        .post(one.at() + "/close")
        .then()
        .statusCode(204);

    refused(move(one, LAST_YEAR.plusDays(10), HARNOSAND), "dayAfterClose");
    move(one, LAST_YEAR.plusDays(8), HARNOSAND).statusCode(201);
  }

  @Test
  void aCaseIsNotClosedForADayBeforeTheMove(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    move(one, LAST_YEAR.plusDays(8), HARNOSAND).statusCode(201);

    refused(
        as(one)
            .body(Map.of("version", 0, "day", LAST_YEAR.plusDays(7).toString(), "outcome", "moved"))
            .post(one.at() + "/close")
            .then(),
        "dayBeforeWhatHappened");
  }

  @Test
  void onlyTheOwnOmbudAndTheLeadMayReadAndRecordMoves(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR, true);
    String id = move(one, TODAY, HARNOSAND).statusCode(201).extract().path("id");

    for (String stranger : List.of("ombud2.timra-harnosand", "ledare.norra-orebro")) {
      product.as(stranger).get(one.at() + "/moves").then().statusCode(404);
      product
          .as(stranger)
          .body(body(TODAY, OUTSIDE))
          .post(one.at() + "/moves")
          .then()
          .statusCode(404);
      product
          .as(stranger)
          .body(body(TODAY, OUTSIDE))
          .put(one.at() + "/moves/" + id)
          .then()
          .statusCode(404);
      product.as(stranger).delete(one.at() + "/moves/" + id).then().statusCode(404);
    }
    product.as("fk.timra-harnosand").get(one.at() + "/moves").then().statusCode(403);
    product.as(OpenedCase.LEAD).get(one.at() + "/moves").then().statusCode(200);
    // Where a protected person lives is seen no further than before.
    product
        .as("ombud2.timra-harnosand")
        .get("/clients/" + one.clientId())
        .then()
        .body("client.area", equalTo(null));
  }

  @Test
  void aMoveOfAnotherCaseIsNotFound(Product product) {
    OpenedCase one = OpenedCase.on(product, LAST_YEAR);
    OpenedCase other = OpenedCase.on(product, LAST_YEAR);
    String id = move(one, TODAY, HARNOSAND).statusCode(201).extract().path("id");

    as(one).delete(other.at() + "/moves/" + id).then().statusCode(404);
    places(one).body("residences.move", hasItem(id));
  }

  private static RequestSpecification as(OpenedCase one) {
    return one.product().as(OpenedCase.OMBUD);
  }

  private static ValidatableResponse move(OpenedCase one, LocalDate day, String to) {
    return as(one).body(body(day, to)).post(one.at() + "/moves").then();
  }

  private static Map<String, Object> body(LocalDate day, String to) {
    return Map.of("day", day.toString(), "to", Map.of("municipality", to));
  }

  private static void refused(ValidatableResponse answer, String reason) {
    answer.statusCode(422).body("type", endsWith(reason));
  }

  private static ValidatableResponse places(OpenedCase one) {
    return as(one).get(one.at() + "/moves").then().statusCode(200);
  }

  private static JsonPath report(Product product, String form, int year) {
    return product
        .as(OpenedCase.LEAD)
        .get("/yearly-reports/" + form + "?year=" + year)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Clients during the year by municipality, and of all together. */
  private static Map<String, Integer> clients(Product product, int year) {
    return report(product, "annual-report-b", year)
        .getMap(
            "sections.tables.flatten().findAll { it.code == 'clients' }.collectEntries {"
                + " [it.split.code, it.rows.find { r -> r.heading.code == 'during' }.figures.last().count] }");
  }

  private static int line(JsonPath report, String line) {
    Integer count =
        report.get(
            "sections.tables.flatten().find { it.code == 'clients' }.rows"
                + ".find { it.heading.code == '"
                + line
                + "' }?.figures?.last()?.count");
    return count == null ? 0 : count;
  }
}
