package se.brobyggaren.installation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/**
 * Förbered databasen: makes the six logins and the database, as a superuser.
 *
 * <p>Variables: {@code BROBYGGAREN_DB_URL}, {@code BROBYGGAREN_DB_SUPERUSER} (otherwise postgres),
 * {@code BROBYGGAREN_DB_SUPERUSER_PASSWORD}, and a password for each {@link DatabaseLogin}. Run
 * again it sets the passwords anew: that is how a password is changed.
 */
public final class PrepareDatabase {

  private PrepareDatabase() {}

  public static void main(String[] args) {
    Command.runAndExit(PrepareDatabase::run);
  }

  public static void run(Settings settings, Consumer<String> told) {
    DatabaseAddress address = DatabaseAddress.of(settings);
    String superuser = settings.orElse("BROBYGGAREN_DB_SUPERUSER", "postgres");
    String password = settings.orElse("BROBYGGAREN_DB_SUPERUSER_PASSWORD", "");
    try (Connection connection = address.named("postgres").connect(superuser, password);
        Statement statement = connection.createStatement()) {
      statement.execute("set password_encryption = 'scram-sha-256'");
      for (DatabaseLogin login : DatabaseLogin.values()) {
        prepare(login, settings.required(login.passwordVariable()), statement, connection);
      }
      if (!exists("select 1 from pg_database where datname = ?", address.database(), connection)) {
        create(address.database(), statement);
      }
      seal(address.database(), statement);
      told.accept("Database " + address.database() + " and its logins are ready.");
    } catch (SQLException e) {
      throw new Refused("The database could not be prepared: " + e.getMessage(), e);
    }
  }

  private static void prepare(
      DatabaseLogin login, String password, Statement statement, Connection connection)
      throws SQLException {
    boolean known = exists("select 1 from pg_roles where rolname = ?", login.role(), connection);
    statement.execute(
        "%s role %s %s password %s"
            .formatted(
                known ? "alter" : "create",
                login.role(),
                login.attributes(),
                statement.enquoteLiteral(password)));
  }

  /** Swedish order of words is the database's own, so that no query needs to say it. */
  private static void create(String database, Statement statement) throws SQLException {
    statement.execute(
        "create database %s owner owner template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'sv-SE'"
            .formatted(database));
    statement.execute("alter database %s set timezone to 'Europe/Stockholm'".formatted(database));
  }

  private static void seal(String database, Statement statement) throws SQLException {
    statement.execute("revoke all on database %s from public".formatted(database));
    for (DatabaseLogin login : DatabaseLogin.values()) {
      statement.execute("grant connect on database %s to %s".formatted(database, login.role()));
    }
  }

  private static boolean exists(String query, String name, Connection connection)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
