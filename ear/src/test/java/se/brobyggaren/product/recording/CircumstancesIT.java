package se.brobyggaren.product.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** What the reports ask about a client, over REST and in what statistics reads. */
@RunningProduct
class CircumstancesIT {
  private static final String OMBUD = "ombud.timra-harnosand";
  private static final String TODAY = LocalDate.now().toString();

  @Test
  void whatStoodBeforeIsKept(Product product) {
    String at = "/cases/" + caseOf(product, 0) + "/circumstances";
    answer(product, at, Map.of("minorChildren", true, "childrenAtHome", "EVERY_OTHER_WEEK"));
    answer(product, at, Map.of("minorChildren", false, "authoritiesInvolved", 3));

    product
        .as(OMBUD)
        .get(at)
        .then()
        .body("now.minorChildren", equalTo(false))
        .body("now.childrenAtHome", equalTo(null))
        .body("now.authoritiesInvolved", equalTo(3));
    product
        .as(OMBUD)
        .get(at.replace("/circumstances", ""))
        .then()
        .body("circumstances.minorChildren", equalTo(false))
        .body(
            "revisions.findAll { it.field == 'childrenAtHome' }.before",
            hasItem("EVERY_OTHER_WEEK"))
        .body("revisions.field", not(hasItem("closed")));
  }

  @Test
  void anAnswerOnAnOldVersionIsRefused(Product product) {
    String at = "/cases/" + caseOf(product, 1) + "/circumstances";
    Map<String, Object> old =
        Map.of("version", version(product, at), "now", all(Map.of("education", "compulsory")));
    answer(product, at, Map.of("education", "upper-secondary"));

    product.as(OMBUD).body(old).put(at).then().statusCode(409);
  }

  @Test
  void childrenAtHomeOfSomebodyWithoutChildrenAreRefused(Product product) {
    String at = "/cases/" + caseOf(product, 2) + "/circumstances";
    Map<String, Object> now = Map.of("minorChildren", false, "childrenAtHome", "ALL_TIME");

    product
        .as(OMBUD)
        .body(Map.of("version", version(product, at), "now", all(now)))
        .put(at)
        .then()
        .statusCode(422)
        .body("type", endsWith("noMinorChildren"));
  }

  @Test
  void anAppealIsRecordedAndStruckAndOnlyByTheOwnOmbud(Product product) {
    String at = "/cases/" + caseOf(product, 3);
    Map<String, Object> appeal = Map.of("authority", "csn", "kind", "REVIEW", "day", TODAY);
    String id = product.as(OMBUD).body(appeal).post(at + "/appeals").then().extract().path("id");

    product.as(OMBUD).get(at + "/circumstances").then().body("appeals.id", hasItem(id));
    product.as("ombud2.timra-harnosand").delete(at + "/appeals/" + id).then().statusCode(404);
    product.as(OMBUD).delete(at + "/appeals/" + id).then().statusCode(204);
    product.as(OMBUD).get(at + "/circumstances").then().body("appeals.id", not(hasItem(id)));
    product.as(OMBUD).get(at).then().body("revisions.field", hasItem("appeal.struck"));
    product
        .as(OMBUD)
        .body(Map.of("authority", "nobody", "kind", "APPEAL", "day", TODAY))
        .post(at + "/appeals")
        .then()
        .statusCode(422)
        .body("type", endsWith("unknownTerm"));
  }

  @Test
  void statisticsReadWhatWasAnswered(Product product) throws SQLException {
    String id = caseOf(product, 4);
    Map<String, Object> now = new HashMap<>();
    now.put("transferredIn", true);
    now.put("minorChildren", true);
    now.put("childrenAtHome", "ALL_TIME");
    now.put("grownUpChildrenAtHome", false);
    now.put("authoritiesInvolved", 5);
    now.put("meansOfSupport", "wage");
    now.put("education", "post-secondary");
    now.put("appealsAsked", true);
    answer(product, "/cases/" + id + "/circumstances", now);
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER);
        PreparedStatement query =
            everything.prepareStatement(
                "select began_as || ' ' || minor_children || ' ' || children_at_home || ' ' ||"
                    + " grown_up_at_home || ' ' || authorities || ' ' || means_of_support || ' ' ||"
                    + " education, appeals is not null from tenant.client_fact where record_id = ?"
                    + " order by began")) {
      query.setObject(1, UUID.fromString(id));
      ResultSet row = query.executeQuery();
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1))
          .isEqualTo("TRANSFERRED_IN true ALL_TIME false 5 wage post-secondary");
      assertThat(row.getBoolean(2)).isTrue();
    }
  }

  @Test
  void anOrientationVisitIsCountedWithoutAnybodyAndTakenBack(Product product) {
    Map<String, Object> visit =
        Map.of("day", TODAY, "minutes", 45, "area", Map.of("municipality", "2262"));
    String id = product.as(OMBUD).body(visit).post("/visits").then().extract().path("id");
    product.as(OMBUD).get("/visits").then().body("municipality", hasItem("2262"));
    product.as(OMBUD).delete("/visits/" + id).then().statusCode(204);
    product.as(OMBUD).delete("/visits/" + id).then().statusCode(404);
    product
        .as(OMBUD)
        .body(Map.of("day", TODAY, "area", Map.of("municipality", "0180")))
        .post("/visits")
        .then()
        .statusCode(422)
        .body("type", endsWith("areaNotServed"));
  }

  private static String caseOf(Product product, int number) {
    return product.as(OMBUD).get("/cases").path("[" + number + "].id");
  }

  private static int version(Product product, String at) {
    return product.as(OMBUD).get(at).path("version");
  }

  private static void answer(Product product, String at, Map<String, Object> now) {
    product
        .as(OMBUD)
        .body(Map.of("version", version(product, at), "now", all(now)))
        .put(at)
        .then()
        .statusCode(204);
  }

  /** What is yes or no and never unknown is always said. */
  private static Map<String, Object> all(Map<String, Object> said) {
    Map<String, Object> all = new HashMap<>(Map.of("transferredIn", false, "appealsAsked", false));
    all.putAll(said);
    return all;
  }
}
