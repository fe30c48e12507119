package se.brobyggaren.product.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/** An assignment opened or called done by mistake, over REST and in what statistics reads. */
@RunningProduct
class AssignmentIT {
  private static final LocalDate OPENED = LocalDate.now().minusDays(9);

  @Test
  void oneOpenedByMistakeIsTakenBackAndCountedNowhere(Product product) throws SQLException {
    OpenedCase one = OpenedCase.on(product, OPENED);
    open(one, "economy");
    String mistaken = open(one, "housing");
    assertThat(counted(product, one)).isEqualTo(2);

    product
        .as(OpenedCase.OMBUD)
        .delete(one.at() + "/assignments/" + mistaken)
        .then()
        .statusCode(204);

    assertThat(counted(product, one)).isEqualTo(1);
    product
        .as(OpenedCase.OMBUD)
        .get(one.at())
        .then()
        .body("assignments.term", equalTo(List.of("economy")))
        .body(
            "revisions.find { it.field == 'assignment.struck' }.before",
            equalTo("housing " + OPENED));
    product
        .as(OpenedCase.OMBUD)
        .delete(one.at() + "/assignments/" + mistaken)
        .then()
        .statusCode(404);
  }

  @Test
  void oneCalledDoneByMistakeGoesOnAndMayStillBeTakenBack(Product product) throws SQLException {
    OpenedCase one = OpenedCase.on(product, OPENED);
    String assignment = open(one, "economy");
    String at = one.at() + "/assignments/" + assignment;
    product.as(OpenedCase.OMBUD).body(day()).post(at + "/done").then().statusCode(204);

    product.as(OpenedCase.LEAD).delete(at + "/done").then().statusCode(204);
    product.as(OpenedCase.OMBUD).get(one.at()).then().body("assignments[0].doneOn", equalTo(null));

    product.as(OpenedCase.OMBUD).body(day()).post(at + "/done").then().statusCode(204);
    product.as(OpenedCase.LEAD).delete(at).then().statusCode(204);
    product
        .as(OpenedCase.OMBUD)
        .get(one.at())
        .then()
        .body("assignments", hasSize(0))
        .body("revisions.field", hasItems("assignment.done", "assignment.struck"))
        .body("revisions.before", hasItem("economy " + OPENED + " " + OPENED));
    assertThat(counted(product, one)).isZero();
  }

  @Test
  void anotherOmbudAndAnotherServiceFindNoneToTakeBack(Product product) {
    OpenedCase one = OpenedCase.on(product, OPENED);
    String at = one.at() + "/assignments/" + open(one, "economy");

    for (String stranger : List.of("ombud2.timra-harnosand", "ledare.norra-orebro")) {
      product.as(stranger).delete(at).then().statusCode(404);
    }
    product.as(OpenedCase.OMBUD).get(one.at()).then().body("assignments", hasSize(1));
  }

  private static Map<String, Object> day() {
    return Map.of("day", OPENED.toString());
  }

  private static String open(OpenedCase one, String term) {
    return one.product()
        .as(OpenedCase.OMBUD)
        .body(Map.of("term", term, "day", OPENED.toString()))
        .post(one.at() + "/assignments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static int counted(Product product, OpenedCase one) throws SQLException {
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER);
        PreparedStatement query =
            everything.prepareStatement(
                "select count(*) from tenant.assignment_fact where client_record_id = ?")) {
      query.setObject(1, UUID.fromString(one.id()));
      ResultSet row = query.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }
}
