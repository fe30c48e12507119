package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** Cases over REST, on the demo's data. */
@RunningProduct
class CaseworkIT {
  private static final String OMBUD = "ombud.norra-orebro";
  private static final String OTHER = "ombud2.norra-orebro";
  private static final String LEAD = "ledare.norra-orebro";

  @Test
  void ombudAtTheCapIsNotGivenAnotherClient(Product product) {
    String entry = product.as(LEAD).get("/queue").path("find { it.number != null }.entry");
    String full =
        product
            .as(LEAD)
            .get("/caseloads")
            .path("rows.find { it.allowed != null && it.active >= it.allowed }.ombud");

    product
        .as(LEAD)
        .body(
            Map.of(
                "entry",
                entry,
                "ombud",
                full,
                "day",
                LocalDate.now().toString(),
                "reasons",
                List.of("ekonomi")))
        .post("/cases")
        .then()
        .statusCode(422)
        .body("type", endsWith("casework.caseloadCapReached"));
  }

  @Test
  void counterAndOpenCasesAgree(Product product) {
    Map<String, Integer> counted =
        product.as(LEAD).get("/ombud").jsonPath().getMap("collectEntries { [it.id, it.active] }");
    Map<String, Integer> held =
        product
            .as(LEAD)
            .get("/caseloads")
            .jsonPath()
            .getMap("rows.collectEntries { [it.ombud, it.active] }");

    assertThat(held).isEqualTo(counted);
  }

  @Test
  void anotherOmbudsCaseLooksLikeNone(Product product) {
    String foreign = product.as(OTHER).get("/cases").path("[0].id");

    product.as(OTHER).get("/cases/" + foreign).then().statusCode(200);
    product.as(OMBUD).get("/cases/" + foreign).then().statusCode(404);
    product.as("ledare.timra-harnosand").get("/cases/" + foreign).then().statusCode(404);
  }

  @Test
  void changeOnAnOldVersionIsRefused(Product product) {
    String id = product.as(OMBUD).get("/cases").path("[3].id");
    int version = product.as(OMBUD).get("/cases/" + id).path("version");
    Map<String, Object> change = Map.of("version", version, "phase", "CLOSING");

    product.as(OMBUD).body(change).post("/cases/" + id + "/phase").then().statusCode(204);
    product.as(OMBUD).body(change).post("/cases/" + id + "/phase").then().statusCode(409);
    product
        .as(OMBUD)
        .get("/cases/" + id)
        .then()
        .body("revisions[0].field", equalTo("phase"))
        .body("revisions[0].after", equalTo("CLOSING"));
  }

  @Test
  void contactTomorrowIsRefused(Product product) {
    String id = product.as(OMBUD).get("/cases").path("[2].id");

    product
        .as(OMBUD)
        .body(Map.of("day", LocalDate.now().plusDays(1).toString(), "kind", "PHONE"))
        .post("/cases/" + id + "/contacts")
        .then()
        .statusCode(422)
        .body("type", endsWith("dayInFuture"));
  }

  @Test
  void casesToLookAtComeFirst(Product product) {
    List<List<String>> signs = product.as(LEAD).get("/cases?whose=all").path("signs");

    assertThat(signs.get(0)).isNotEmpty();
    assertThat(signs.stream().map(List::isEmpty).toList()).isSorted();
  }

  @Test
  void caseIsFoundByItsNumber(Product product) {
    String number = product.as(OMBUD).get("/cases").path("[0].number");

    product
        .as(OMBUD)
        .body(Map.of("words", number))
        .post("/cases/search")
        .then()
        .statusCode(200)
        .body("[0].number", equalTo(number));
  }

  @Test
  void closeByMistakeIsTakenBack(Product product) {
    String id = product.as(OTHER).get("/cases").path("[4].id");
    int version = product.as(OTHER).get("/cases/" + id).path("version");
    Map<String, Object> close =
        Map.of("version", version, "day", LocalDate.now().toString(), "outcome", "own-wish");

    product.as(OTHER).body(close).post("/cases/" + id + "/close").then().statusCode(204);
    product
        .as(OTHER)
        .body(Map.of("version", version + 1))
        .post("/cases/" + id + "/reopen")
        .then()
        .statusCode(204);
    product
        .as(OTHER)
        .get("/cases/" + id)
        .then()
        .body("row.closedOn", equalTo(null))
        .body("revisions[0].field", equalTo("closed"));
  }

  @Test
  void closedCasesComeByThePageTheOneClosedLastFirst(Product product) {
    var whole = product.as(LEAD).get("/cases?whose=all&state=CLOSED");
    List<String> days = whole.path("closedOn");
    List<String> ids = whole.path("id");
    assertThat(days).hasSizeGreaterThan(6).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(whole.header("Total-Count")).isEqualTo(String.valueOf(days.size()));

    var rest = product.as(LEAD).get("/cases?whose=all&state=CLOSED&first=5");
    assertThat(rest.<List<String>>path("id")).isEqualTo(ids.subList(5, ids.size()));
    assertThat(rest.header("Total-Count")).isEqualTo(whole.header("Total-Count"));
    product.as(LEAD).get("/cases?whose=all&state=CLOSED&first=-1").then().statusCode(400);
  }
}
