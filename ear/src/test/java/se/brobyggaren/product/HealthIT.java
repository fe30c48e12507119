package se.brobyggaren.product;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

@RunningProduct
class HealthIT {

  @Test
  void serverSaysThatItIsReady(Product product) {
    RestAssured.get(product.managementUrl() + "/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  @Test
  void serverCountsWhatItDoes(Product product) {
    RestAssured.get(product.managementUrl() + "/metrics")
        .then()
        .statusCode(200)
        .body(containsString("undertow"));
  }

  @Test
  void interfaceIsClosedToWhoeverHasNotSignedIn(Product product) {
    product.asNobody().accept("application/json").get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void demoPersonIsKnownByName(Product product) {
    product
        .as("ombud.norra-orebro")
        .get("/me")
        .then()
        .statusCode(200)
        .body("username", equalTo("ombud.norra-orebro"));
  }
}
