package se.brobyggaren.exchange.control.complete;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.brobyggaren.kernel.ActiveScope;

/**
 * Reads the active tenant's rows as they stood at one moment (ögonblick): what others record while
 * the reading goes on is not in it, so no row refers to one that is missing.
 */
@Stateless
public class OneMoment {
  @Resource(lookup = "java:jboss/datasources/Tenant")
  DataSource tenants;

  @Inject ActiveScope scope;

  /** What is read. */
  public interface Reading {
    void of(Connection connection) throws SQLException, IOException;
  }

  /** The moment is its own transaction's: nothing may have been read in it before. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void read(Reading reading) {
    try (Connection connection = tenants.getConnection()) {
      begin(connection, scope.tenant().number());
      reading.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static void begin(Connection connection, int tenant) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read");
      statement.execute("select set_config('app.tenant', '" + tenant + "', true)");
    }
  }
}
