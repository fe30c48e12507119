package se.brobyggaren.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * The set-up image's programs, run as the image runs them: processes of their own, with its class
 * path and nothing but environment variables, on a database that is not there yet.
 */
@RunningProduct
@TestMethodOrder(OrderAnnotation.class)
class SetupProgramsIT {
  private static final Path PROJECT = Path.of(System.getProperty("stack.project"));
  private static final String CLASS_PATH =
      PROJECT.resolve("ejb/target/installation")
          + File.separator
          + "*"
          + File.pathSeparator
          + PROJECT.resolve("ejb/target/brobyggaren-ejb.jar");

  private record Ended(int code, String said) {}

  @Test
  @Order(1)
  void eachProgramMayBeRepeated(Product product) throws Exception {
    Map<String, String> settings = product.stack().settingsOfCommands("setup");
    for (int time = 1; time <= 2; time++) {
      assertThat(run("PrepareDatabase", settings))
          .isEqualTo(new Ended(0, "Database setup and its logins are ready.\n"));
      assertThat(run("MigrateDatabase", settings).said()).startsWith("The database is up to date");
      Ended realm = run("PrepareRealm", settings);
      assertThat(realm.code()).as(realm.said()).isZero();
      assertThat(realm.said()).endsWith("Realm brobyggaren is ready (0 organizations made now).\n");
    }
    assertThat(run("MigrateDatabase", settings))
        .isEqualTo(new Ended(0, "The database is up to date (0 changes made now).\n"));
  }

  @Test
  @Order(2)
  void aDatabaseOfANewerVersionIsLeftAlone(Product product) throws Exception {
    Map<String, String> settings = product.stack().settingsOfCommands("setup");
    try (Connection owner =
            DriverManager.getConnection(
                settings.get("BROBYGGAREN_DB_URL"),
                "owner",
                settings.get("BROBYGGAREN_DB_OWNER_PASSWORD"));
        Statement statement = owner.createStatement()) {
      statement.execute(
          "update databasechangelog set id = '9999' where orderexecuted = (select max(orderexecuted) from databasechangelog)");
    }
    Ended ended = run("MigrateDatabase", settings);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .contains("newer version")
        .contains("9999")
        .contains("Nothing was changed");
  }

  @Test
  @Order(3)
  void whatIsMissingIsSaidInASentence(Product product) throws Exception {
    for (String program : List.of("PrepareDatabase", "MigrateDatabase", "PrepareRealm")) {
      Ended ended = run(program, Map.of());
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.said())
          .matches("Set the environment variable BROBYGGAREN_\\w+ and try again.\n");
    }
  }

  @Test
  @Order(4)
  void aDatabaseThatDoesNotAnswerIsNamed(Product product) throws Exception {
    Map<String, String> settings = new LinkedHashMap<>(product.stack().settingsOfCommands("setup"));
    settings.put("BROBYGGAREN_DB_URL", "jdbc:postgresql://localhost:1/brobyggaren");
    Ended ended = run("MigrateDatabase", settings);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("Cannot sign in").contains("localhost:1");
    assertThat(ended.said().lines()).hasSize(1);
  }

  @Test
  @Order(5)
  void aKeyIsMade() throws Exception {
    assertThat(run("CreateKey", Map.of()).said()).hasSizeGreaterThan(100);
  }

  private static Ended run(String program, Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            CLASS_PATH,
            "se.brobyggaren.installation." + program);
    builder.environment().keySet().removeIf(name -> name.startsWith("BROBYGGAREN_"));
    builder.environment().putAll(settings);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
