package se.brobyggaren.tenancy.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Before anybody is let in: the database isolates, and the tenants' configuration is loaded. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

  private static final String FOLDER = "BROBYGGAREN_TENANT_CONFIG";

  @Resource(lookup = "java:jboss/datasources/Tenant")
  DataSource tenant;

  @Resource(lookup = "java:jboss/datasources/Platform")
  DataSource platform;

  @Resource(lookup = "java:jboss/datasources/Release")
  DataSource release;

  @Resource(lookup = "java:jboss/datasources/County")
  DataSource county;

  @Resource(lookup = "java:jboss/datasources/National")
  DataSource national;

  @Inject ConfigurationLoading loading;

  @PostConstruct
  void start() {
    refuseUnlessIsolated();
    loading.load(Path.of(Objects.requireNonNull(System.getenv(FOLDER), FOLDER + " is not set")));
  }

  private void refuseUnlessIsolated() {
    Map<String, DataSource> logins = new LinkedHashMap<>();
    logins.put("tenant", tenant);
    logins.put("platform", platform);
    logins.put("release", release);
    logins.put("county", county);
    logins.put("national", national);
    List<String> faults = new ArrayList<>();
    logins.forEach((login, dataSource) -> faults.addAll(faultsOf(login, dataSource)));
    if (!faults.isEmpty()) {
      faults.forEach(fault -> LOG.severe("Refusing to start: " + fault));
      throw new IllegalStateException(
          "Refusing to start, the database does not isolate: " + String.join("; ", faults));
    }
  }

  private static List<String> faultsOf(String login, DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return IsolationGuard.faultsOf(connection, login);
    } catch (SQLException unreachable) {
      throw new IllegalStateException("Cannot reach the database as " + login, unreachable);
    }
  }
}
