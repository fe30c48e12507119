package se.brobyggaren.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One real database through its life: made, ended by force, started again, damaged. */
@TestMethodOrder(OrderAnnotation.class)
class PostgresServerTest {
  @TempDir static Path home;

  @Test
  @Order(1)
  void whatWasEnteredIsThereAfterAnEndByForce() throws SQLException, IOException {
    int port = Ports.free().database();
    PostgresServer killed = PostgresServer.start(layout(), port);
    assertThat(data().resolve("PG_VERSION"))
        .content()
        .isEqualToIgnoringNewLines(DatabaseFolder.VERSION);
    asSuperuser(port, "create table entered as select 7 as number");
    asSuperuser(port, "checkpoint");
    new ProcessRecord(layout(), "postgresql").alive().forEach(ProcessHandle::destroyForcibly);
    // The lock on the folder, which a launcher that was ended by force holds no longer.
    killed.stop();

    Leftovers.of(layout()).stop(new Progress(System.out));
    int next = Ports.free().database();
    PostgresServer again = PostgresServer.start(layout(), next);
    try {
      assertThat(number(next)).isEqualTo(7);
    } finally {
      again.stop();
    }
  }

  @Test
  @Order(2)
  void aDamagedDatabaseIsKeptAndNamed() throws IOException {
    Path heart = data().resolve("global/pg_control");
    Files.writeString(heart, "garbage");
    int port = Ports.free().database();
    assertThatThrownBy(() -> PostgresServer.start(layout(), port))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(data().toString())
        .hasMessageContaining("-Ddemo.reset");
    assertThat(heart).hasContent("garbage");
  }

  private static Layout layout() {
    return new Layout(home, home);
  }

  private static Path data() {
    return home.resolve("database");
  }

  private static void asSuperuser(int port, String sql) throws SQLException {
    try (Connection connection = connect(port);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(int port) throws SQLException {
    try (Connection connection = connect(port);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select number from entered")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(int port) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
  }
}
