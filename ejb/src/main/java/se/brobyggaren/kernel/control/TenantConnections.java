package se.brobyggaren.kernel.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.HibernateException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.Configurable;

/**
 * Hands out connections of the login {@code tenant} with the tenant set for the running transaction
 * only. Row-level security compares every row with that setting, so a connection that comes back to
 * the pool can show nothing.
 */
public class TenantConnections implements MultiTenantConnectionProvider<Integer>, Configurable {
  private static final String DATA_SOURCE = "java:jboss/datasources/Tenant";
  private transient DataSource dataSource;

  @Override
  public void configure(Map<String, Object> settings) {
    try {
      dataSource = InitialContext.doLookup(DATA_SOURCE);
    } catch (NamingException missing) {
      throw new HibernateException("The server has no data source " + DATA_SOURCE, missing);
    }
  }

  @Override
  public Connection getConnection(Integer tenant) throws SQLException {
    Connection connection = dataSource.getConnection();
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
      set.setString(1, Integer.toString(tenant));
      set.execute();
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  @Override
  public void releaseConnection(Integer tenant, Connection connection) throws SQLException {
    connection.close();
  }

  /** Without tenant: for the check of the mapping at start; row-level security shows it no rows. */
  @Override
  public Connection getAnyConnection() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public void releaseAnyConnection(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }
}
