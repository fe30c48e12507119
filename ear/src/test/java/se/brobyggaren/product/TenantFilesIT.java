package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.brobyggaren.stack.SecondServer;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * The tenants' files over two starts of one server: a faulty one keeps its own tenant out, a
 * changed one is a new version, and one that a page has overtaken is kept aside.
 */
@RunningProduct
@TestMethodOrder(OrderAnnotation.class)
class TenantFilesIT {
  private static final String FAULTY = "ekero";
  private static final String CHANGED = "sodra-dalarna";
  private static final String OVERTAKEN = "norra-orebro";
  private static final int IN_THE_FILE = 16;
  private static final int FROM_THE_PAGE = 14;

  @TempDir static Path folder;

  private static SecondServer server;
  private static Product product;
  private static int faultyLine;

  @BeforeAll
  static void startWithOneFaultyFile(Product running) throws IOException {
    product = running;
    copyShippedFiles();
    Path faulty = fileOf(FAULTY);
    faultyLine = Files.readAllLines(faulty).size() + 1;
    Files.writeString(faulty, Files.readString(faulty) + "waitingList: true\n");
    server = product.stack().beside("second", folder);
    server.start();
    as("drift").get("/api/v1/me").then().statusCode(200);
    for (String tenant : List.of(CHANGED, OVERTAKEN)) {
      makeAdminOf(tenant);
    }
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @Order(1)
  void aFaultyFileKeepsItsTenantOutAndSaysWhere() {
    tenant(FAULTY)
        .body(row(FAULTY, "state"), equalTo("REFUSED"))
        .body(row(FAULTY, "explanation"), containsString(where()))
        .body("findAll { it.state == 'REFUSED' }.size()", equalTo(1));
    assertThat(page("drift", "/app/tenancy/tenants")).contains(where()).contains("waitingList");
  }

  @Test
  @Order(2)
  void theOtherTenantsWork() {
    as("admin." + OVERTAKEN)
        .get("/api/v1/configuration/versions")
        .then()
        .statusCode(200)
        .body("[0].source", equalTo("FILE"))
        .body("[0].number", equalTo(1));
    as("admin." + FAULTY).get("/api/v1/configuration/versions").then().statusCode(403);
  }

  @Test
  @Order(3)
  void afterTheNextStartEachFileHasBecomeWhatItShould() throws IOException {
    changeOnThePage(OVERTAKEN);
    replace(OVERTAKEN, "capPerFte: 15", "capPerFte: " + IN_THE_FILE);
    replace(CHANGED, "Södra", "Södra och västra");
    Files.copy(
        shipped().resolve(FAULTY + ".yaml"), fileOf(FAULTY), StandardCopyOption.REPLACE_EXISTING);
    server.close();
    server.start();

    tenant(FAULTY)
        .body(row(FAULTY, "state"), equalTo("RUNNING"))
        .body(row(FAULTY, "explanation"), nullValue())
        .body(row(CHANGED, "version"), equalTo(2))
        .body(row(OVERTAKEN, "state"), equalTo("CONFLICT"))
        .body(row(OVERTAKEN, "explanation"), containsString(OVERTAKEN + ".yaml"));
    as("admin." + CHANGED)
        .get("/api/v1/configuration/versions")
        .then()
        .body("[0].number", equalTo(2))
        .body("[0].source", equalTo("FILE"))
        .body("[0].inForce", equalTo(true));
  }

  @Test
  @Order(4)
  void theOvertakenFileIsKeptAsideAndItsAdminSeesBoth() {
    String admin = "admin." + OVERTAKEN;
    as(admin)
        .get("/api/v1/configuration/versions")
        .then()
        .body("[0].source", equalTo("PAGE"))
        .body("[0].inForce", equalTo(true));
    as(admin)
        .get("/api/v1/configuration/refused-file")
        .then()
        .statusCode(200)
        .body("refused.file", containsString("capPerFte: " + IN_THE_FILE))
        .body("refused.page", containsString("capPerFte: " + FROM_THE_PAGE))
        .body("refused.page", not(containsString("capPerFte: " + IN_THE_FILE)));
    as("admin." + CHANGED)
        .get("/api/v1/configuration/refused-file")
        .then()
        .statusCode(200)
        .body("refused", nullValue());
    assertThat(page(admin, "/app/tenancy/versions"))
        .contains("capPerFte: " + IN_THE_FILE)
        .contains("capPerFte: " + FROM_THE_PAGE);
    assertThat(page("drift", "/app/tenancy/tenants")).contains(OVERTAKEN + ".yaml");
  }

  private static String where() {
    return FAULTY + ".yaml:" + faultyLine + ":";
  }

  private static void changeOnThePage(String tenant) {
    as("admin." + tenant)
        .body(
            Map.of(
                "capPerFte",
                FROM_THE_PAGE,
                "recurrenceThreshold",
                1,
                "resolution",
                Map.of("basedOn", 1, "from", LocalDate.now().toString(), "reason", "Prövas")))
        .post("/api/v1/configuration/goals")
        .then()
        .statusCode(200);
  }

  private static void makeAdminOf(String tenant) {
    String admin = "admin." + tenant;
    as(admin).get("/api/v1/me").then().statusCode(200);
    as("drift")
        .body(Map.of("person", admin, "scope", tenant, "role", "TENANT_ADMIN"))
        .post("/api/v1/grants")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse tenant(String alias) {
    return as("drift")
        .get("/api/v1/tenants")
        .then()
        .statusCode(200)
        .body(row(alias, "alias"), equalTo(alias));
  }

  private static String row(String alias, String field) {
    return "find { it.alias == '%s' }.%s".formatted(alias, field);
  }

  /** A page as its text; whoever brings a token needs no browser to be let in. */
  private static String page(String user, String path) {
    return RestAssured.given()
        .baseUri(server.url())
        .header("Authorization", "Bearer " + product.tokenOf(user))
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static RequestSpecification as(String user) {
    return RestAssured.given()
        .baseUri(server.url())
        .contentType("application/json")
        .accept("application/json")
        .header("Authorization", "Bearer " + product.tokenOf(user));
  }

  private static void copyShippedFiles() throws IOException {
    try (Stream<Path> files = Files.list(shipped())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private static void replace(String tenant, String what, String by) throws IOException {
    String text = Files.readString(fileOf(tenant));
    assertThat(text).contains(what);
    Files.writeString(fileOf(tenant), text.replace(what, by));
  }

  private static Path fileOf(String tenant) {
    return folder.resolve(tenant + ".yaml");
  }

  private static Path shipped() {
    return Path.of(System.getProperty("stack.project")).resolve("tenant-config/tenants");
  }
}
