package se.brobyggaren.product.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

@RunningProduct
class QueueIT {
  private static final String NORRA = "ombud.norra-orebro";
  private static final String TIMRA = "ombud.timra-harnosand";
  private static final Map<String, String> CHILDREN_AT_HOME =
      Map.of("MINOR_CHILDREN_AT_HOME", "YES", "SINGLE_WITH_CHILDREN", "NO");
  private static final String TODAY = LocalDate.now().toString();

  @Test
  void theSamePersonStandsWhereTheTenantsOwnOrderPutsThem(Product product) {
    String norra =
        Applicant.of("1885").with("circumstances", CHILDREN_AT_HOME).acceptedBy(product, NORRA);
    String timra =
        Applicant.of("2262").with("circumstances", CHILDREN_AT_HOME).acceptedBy(product, TIMRA);

    product
        .as(NORRA)
        .get("/queue/" + norra)
        .then()
        .body("rank", equalTo(1))
        .body("rules", contains("minor-children-at-home"))
        .body("reason", startsWith("Prioritet 1: har minderåriga barn boende hemma. Väntar sedan"));
    product
        .as(TIMRA)
        .get("/queue/" + timra)
        .then()
        .body("rank", nullValue())
        .body("reason", startsWith("Ingen regel i prioriteringsordningen gäller"));
    product
        .as(TIMRA)
        .header("Accept-Language", "en")
        .get("/queue/" + timra)
        .then()
        .body("reason", startsWith("No rule of the priority order applies"));
  }

  @Test
  void aQuestionNotAskedIsNamedWithThePlaceAYesWouldGive(Product product) {
    String entry =
        Applicant.of("2262").with("circumstances", CHILDREN_AT_HOME).acceptedBy(product, TIMRA);
    Applicant.of("2262")
        .with("circumstances", Map.of("SINGLE_WITH_CHILDREN", "NO"))
        .with("appliedOn", LocalDate.now().minusDays(900).toString())
        .acceptedBy(product, TIMRA);

    product
        .as(TIMRA)
        .get("/queue/" + entry)
        .then()
        .body(
            "openQuestions.circumstance", hasItem("NO_SUPPORT_FROM_SOCIAL_SERVICES_OR_PSYCHIATRY"));
  }

  @Test
  void placesAreNumberedWithoutGapsAndThePausedStandApart(Product product) {
    String entry = Applicant.of("1884").acceptedBy(product, NORRA);
    change(product, entry, "pause", 204);

    List<Map<String, Object>> places =
        product.as(NORRA).get("/queue").then().statusCode(200).extract().jsonPath().getList("");
    List<Object> numbers =
        places.stream().map(p -> p.get("number")).filter(n -> n != null).toList();
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo(i + 1);
    }
    product
        .as(NORRA)
        .get("/queue/" + entry)
        .then()
        .body("number", nullValue())
        .body("pausedOn", equalTo(TODAY));
    product.as(NORRA).get("/queue?paused=false").then().body("entry", not(hasItem(entry)));

    change(product, entry, "pause", 422);
    change(product, entry, "resume", 204);
    product.as(NORRA).get("/queue?paused=false").then().body("entry", hasItem(entry));

    change(product, entry, "pause", 204);
    product
        .as(NORRA)
        .get("/queue/" + entry)
        .then()
        .body("pauses.since", contains(TODAY, TODAY))
        .body("pauses.until", contains(equalTo(TODAY), nullValue()))
        .body("pauses[0].pausedBy", notNullValue())
        .body("pauses[0].endedBy", notNullValue());
  }

  @Test
  void whoLeavesStandsThereNoMore(Product product) {
    String entry = Applicant.of("1884").acceptedBy(product, NORRA);
    Map<String, String> leaving = Map.of("day", TODAY, "reason", "OTHER_SUPPORT");
    product.as(NORRA).body(leaving).post("/queue/" + entry + "/leave").then().statusCode(204);
    product.as(NORRA).get("/queue/" + entry).then().statusCode(404);
    change(product, entry, "pause", 422);
  }

  @Test
  void waitingTimesAddUpToTheQueue(Product product) {
    Applicant.of("1863").acceptedBy(product, NORRA);
    var times = product.as(NORRA).get("/queue/waiting-times").then().statusCode(200).extract();
    int all = times.path("all.number");
    List<Integer> perRank = times.path("perRank.time.number");
    List<Integer> perArea = times.path("perArea.time.number");

    assertThat(all).isPositive();
    assertThat(perRank.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
    assertThat(perArea.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
  }

  @Test
  void adviceIsCountedWithoutAnybody(Product product) {
    Map<String, Object> advice = Map.of("day", TODAY, "minutes", 20, "subject", "ekonomi");
    String id =
        product.as(NORRA).body(advice).post("/advice").then().statusCode(201).extract().path("id");
    product.as(NORRA).get("/advice").then().body("subject", hasItem("ekonomi"));
    product.as(NORRA).delete("/advice/" + id).then().statusCode(204);
    product
        .as(NORRA)
        .body(Map.of("day", TODAY, "minutes", 20, "subject", "okänt"))
        .post("/advice")
        .then()
        .statusCode(422);
  }

  private static void change(Product product, String entry, String what, int status) {
    product
        .as(NORRA)
        .body(Map.of("day", TODAY))
        .post("/queue/" + entry + "/" + what)
        .then()
        .statusCode(status);
  }
}
