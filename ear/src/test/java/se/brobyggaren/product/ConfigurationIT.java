package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;
import se.brobyggaren.tenantconfig.file.TenantText;

/** DOMAIN rule 2: a rule is seen before and after, and every change is a version. */
@RunningProduct
class ConfigurationIT {
  private static final String TENANT = "stockholm-vasterort";
  private static final String ADMIN = "admin." + TENANT;
  private static final List<?> HOMELESS_FIRST = List.of(List.of(Map.of("code", "homeless")));

  @Test
  void aNewOrderIsSeenOnTodaysQueueAndThenIsANewVersion(Product product) {
    int before = newest(product);
    List<Integer> places =
        product
            .as(ADMIN)
            .body(Map.of("groups", HOMELESS_FIRST))
            .post("/configuration/priority-order/preview")
            .then()
            .statusCode(200)
            .extract()
            .path("placeProposed");
    assertThat(places).isNotEmpty().isSorted().doesNotHaveDuplicates();

    save(product, before, LocalDate.now(), 200);
    assertThat(newest(product)).isEqualTo(before + 1);
    String yaml =
        product
            .as(ADMIN)
            .accept("application/yaml")
            .get("/configuration/versions/" + (before + 1))
            .asString();
    assertThat(TenantText.read(yaml).priorityOrder().groups()).hasSize(1);
    product
        .as(ADMIN)
        .get("/configuration/versions")
        .then()
        .body("find { it.inForce }.number", equalTo(before + 1))
        .body("find { it.inForce }.reason", equalTo("Prövas under ett år"));

    save(product, before, LocalDate.now(), 409);
    save(product, before + 1, LocalDate.now().minusDays(1), 422);
  }

  @Test
  void anUnknownRuleIsRefusedWithTheOnesThereAre(Product product) {
    product
        .as(ADMIN)
        .body(Map.of("groups", List.of(List.of(Map.of("code", "rich")))))
        .post("/configuration/priority-order/preview")
        .then()
        .statusCode(422)
        .contentType(containsString("problem+json"))
        .body("detail", containsString("homeless"));
  }

  @Test
  void onlyTheAdminChangesARule(Product product) {
    for (String other : List.of("ledare." + TENANT, "ombud." + TENANT)) {
      product
          .as(other)
          .body(change(1, LocalDate.now()))
          .post("/configuration/priority-order")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void nobodyGivesARoleToThemselves(Product product) {
    product
        .as(ADMIN)
        .body(Map.of("person", ADMIN, "scope", TENANT, "role", "LEAD"))
        .post("/grants")
        .then()
        .statusCode(422)
        .body("type", endsWith("toOneself"));
  }

  @Test
  void aRoleEndsAndWhatWasGivenStaysReadable(Product product) {
    String id =
        product
            .as(ADMIN)
            .body(Map.of("person", "ombud2." + TENANT, "scope", TENANT, "role", "LEAD"))
            .post("/grants")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    product.as("ombud2." + TENANT).get("/audit").then().statusCode(200);
    product.as(ADMIN).post("/grants/" + id + "/end").then().statusCode(204);
    product.as("ombud2." + TENANT).get("/audit").then().statusCode(403);
    product.as(ADMIN).get("/grants").then().body("findAll { !it.active }.id", hasItem(id));
  }

  @Test
  void theOperatorSeesThatTenantsExistAndNothingInThem(Product product) {
    product.as("drift").get("/tenants").then().statusCode(200).body("alias", hasSize(9));
    product.as("drift").get("/queue").then().statusCode(403);
    product.as("drift").get("/audit").then().statusCode(403);
  }

  @Test
  void anEndedTenantIsReadAndNotChanged(Product product) {
    product.as("ledare.stockholm").get("/queue").then().statusCode(200);
    product
        .as("admin.stockholm")
        .body(change(1, LocalDate.now()))
        .post("/configuration/priority-order")
        .then()
        .statusCode(422)
        .body("type", endsWith("tenantHasEnded"));
  }

  private static int newest(Product product) {
    return product.as(ADMIN).get("/configuration/priority-order").then().extract().path("version");
  }

  private static void save(Product product, int basedOn, LocalDate from, int expected) {
    product
        .as(ADMIN)
        .body(change(basedOn, from))
        .post("/configuration/priority-order")
        .then()
        .statusCode(expected);
  }

  private static Map<String, Object> change(int basedOn, LocalDate from) {
    return Map.of(
        "groups",
        HOMELESS_FIRST,
        "resolution",
        Map.of("basedOn", basedOn, "from", from.toString(), "reason", "Prövas under ett år"));
  }
}
