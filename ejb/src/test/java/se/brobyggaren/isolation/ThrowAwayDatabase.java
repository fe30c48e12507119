package se.brobyggaren.isolation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * A real PostgreSQL with the product's schemas, to be broken. {@link #copy()} gives a fresh
 * database each time; logins are shared by all, so whoever changes one changes it back.
 */
public final class ThrowAwayDatabase implements AutoCloseable {
  public static final List<String> LOGINS =
      List.of("tenant", "platform", "release", "county", "national");

  private static final String MIGRATED = "migrated";

  // Held strongly: a logger without a holder forgets its level.
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

  private final EmbeddedPostgres server;
  private final AtomicInteger copies = new AtomicInteger();

  private ThrowAwayDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  public static ThrowAwayDatabase start() {
    try {
      ThrowAwayDatabase database =
          new ThrowAwayDatabase(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
      database.prepare();
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() {
    LIQUIBASE.setLevel(Level.WARNING);
    HIBERNATE.setLevel(Level.SEVERE);
    asSuperuser("postgres", "create role owner login bypassrls");
    LOGINS.forEach(login -> asSuperuser("postgres", "create role " + login + " login"));
    asSuperuser("postgres", "create database " + MIGRATED + " owner owner");
    asSuperuser("postgres", "revoke all on database " + MIGRATED + " from public");
    try (Connection connection = connect(MIGRATED, "owner")) {
      Scope.child(
          Scope.Attr.ui.name(),
          new LoggerUIService(),
          () ->
              new Liquibase(
                      "db/changelog/master.yaml",
                      new ClassLoaderResourceAccessor(),
                      new JdbcConnection(connection))
                  .update(new Contexts(), new LabelExpression()));
    } catch (Exception e) {
      throw new IllegalStateException("The changelogs do not run", e);
    }
  }

  /** A fresh database, as migrated. */
  public Copy copy() {
    String name = "copy_" + copies.incrementAndGet();
    asSuperuser("postgres", "create database " + name + " template " + MIGRATED + " owner owner");
    asSuperuser("postgres", "revoke all on database " + name + " from public");
    LOGINS.forEach(
        login -> asSuperuser("postgres", "grant connect on database " + name + " to " + login));
    return new Copy(name);
  }

  private void asSuperuser(String database, String sql) {
    execute(database, "postgres", sql);
  }

  private void execute(String database, String login, String sql) {
    try (Connection connection = connect(database, login);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Connection connect(String database, String login) throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl(login, database));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** One database of the server. */
  public final class Copy {
    private final String name;

    private Copy(String name) {
      this.name = name;
    }

    /** Without a login. */
    public String url() {
      return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    public Connection as(String login) throws SQLException {
      return connect(name, login);
    }

    public Copy owner(String sql) {
      execute(name, "owner", sql);
      return this;
    }

    public Copy superuser(String sql) {
      execute(name, "postgres", sql);
      return this;
    }

    /** The first column of the answer, as the superuser sees it. */
    public List<String> column(String sql) {
      try (Connection connection = as("postgres");
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        List<String> column = new ArrayList<>();
        while (rows.next()) {
          column.add(rows.getString(1));
        }
        return column;
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }
  }
}
