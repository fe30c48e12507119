package se.brobyggaren.exchange.control;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.jdbc.Work;
import se.brobyggaren.exchange.boundary.ImportId;
import se.brobyggaren.exchange.entity.CsvFile;
import se.brobyggaren.exchange.entity.EarlierFile;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/** The import's own work on one file, over a bare connection instead of the container's. */
final class ImportRun implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2020-01-15T09:00:00Z");

  private final Connection connection;
  private final EarlierFile file;
  private final EarlierRows rows = new EarlierRows();
  private final ImportWork work = new ImportWork();

  ImportRun(Connection connection, int tenant, TenantConfiguration settings, byte[] content)
      throws SQLException {
    this.connection = connection;
    var days =
        new CsvFile(
            LocalDate.of(2019, 8, 19),
            LocalDate.of(2019, 12, 31),
            java.util.List.of(),
            java.util.List.of());
    file = new EarlierFile("measured.csv", "0", days, NOW, "test");
    rows.em = entityManager(connection);
    rows.scope = new ActiveScope();
    rows.scope.set(new Scope.Tenant(tenant, settings.alias()));
    work.rows = rows;
    work.files = new OneFile(file);
    work.configurations = new OneConfiguration(settings);
    keep(tenant);
    rows.keepContent(file.id(), content);
    connection.commit();
    file.checked(0);
    file.beginTaking(NOW);
  }

  /** As the job does it after a person has decided. */
  void take() throws SQLException {
    work.take(file.id());
    connection.commit();
  }

  UUID file() {
    return file.key();
  }

  private void keep(int tenant) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into tenant.earlier_file (tenant_id, id, version, name, fingerprint, from_day,
              until_day, state, row_count, done_rows, problem_count, recorded_at, recorded_by,
              alive_at)
            values (?, ?, 0, '', '0', '2019-08-19', '2019-12-31', 'TAKING', 0, 0, 0, now(), '', now())
            """)) {
      statement.setInt(1, tenant);
      statement.setObject(2, file.key());
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    try (var statement =
        connection.prepareStatement("delete from tenant.earlier_file where id = ?")) {
      statement.setObject(1, file.key());
      statement.executeUpdate();
    }
    connection.commit();
  }

  private static EntityManager entityManager(Connection connection) {
    InvocationHandler session =
        (proxy, method, args) -> {
          switch (method.getName()) {
            case "doWork" -> ((Work) args[0]).execute(connection);
            case "doReturningWork" -> {
              return ((ReturningWork<?>) args[0]).execute(connection);
            }
            default -> throw new UnsupportedOperationException(method.getName());
          }
          return null;
        };
    Object work = proxy(Session.class, session);
    return (EntityManager) proxy(EntityManager.class, (proxy, method, args) -> work);
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static final class OneFile extends EarlierFiles {
    private final EarlierFile file;

    OneFile(EarlierFile file) {
      this.file = file;
    }

    @Override
    public EarlierFile toChange(ImportId id) {
      return file;
    }

    @Override
    public Optional<EarlierFile> inForce() {
      return Optional.empty();
    }

    @Override
    public boolean reached(ImportId id, int done) {
      return true;
    }
  }

  private static final class OneConfiguration extends TenantConfigurations {
    private final TenantConfiguration settings;

    OneConfiguration(TenantConfiguration settings) {
      this.settings = settings;
    }

    @Override
    public TenantConfiguration on(LocalDate day) {
      return settings;
    }
  }
}
