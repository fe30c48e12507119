package se.brobyggaren.installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.RanChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Migrera databasen: brings the schemas to what this version needs, as the login owner, before the
 * server is deployed.
 *
 * <p>Variables: {@code BROBYGGAREN_DB_URL}, {@code BROBYGGAREN_DB_OWNER_PASSWORD}.
 */
public final class MigrateDatabase {
  private static final String CHANGELOG = "db/changelog/master.yaml";
  // Held strongly: a logger without a holder forgets its level.
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private MigrateDatabase() {}

  public static void main(String[] args) {
    Command.runAndExit(MigrateDatabase::run);
  }

  public static void run(Settings settings, Consumer<String> told) {
    // The product asks no other host for anything; Liquibase would report its use to its makers.
    System.setProperty("liquibase.analytics.enabled", "false");
    LIQUIBASE.setLevel(Level.WARNING);
    String password = settings.required(DatabaseLogin.OWNER.passwordVariable());
    DatabaseAddress address = DatabaseAddress.of(settings);
    try (Connection connection = address.connect(DatabaseLogin.OWNER.role(), password)) {
      int made = Scope.child(quietly(), () -> update(connection));
      told.accept("The database is up to date (" + made + " changes made now).");
    } catch (SQLException | LiquibaseException e) {
      throw new Refused("The database could not be migrated: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> quietly() {
    return Map.of(Scope.Attr.ui.name(), new LoggerUIService());
  }

  private static int update(Connection connection) throws LiquibaseException {
    Liquibase liquibase =
        new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connection));
    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
    refuseNewer(liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression()));
    int pending = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).size();
    liquibase.update(new Contexts(), new LabelExpression());
    return pending;
  }

  /** An older program on a newer database would fail later, and on somebody's data. */
  private static void refuseNewer(Collection<RanChangeSet> unknown) {
    unknown.stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new Refused(
                  "The database is of a newer version: it holds %d changes that this one does not know, among them %s. Nothing was changed. Install that version, or restore a backup from before it."
                      .formatted(unknown.size(), first.getId()));
            });
  }
}
