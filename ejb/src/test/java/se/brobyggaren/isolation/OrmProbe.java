package se.brobyggaren.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.SelectionQuery;
import se.brobyggaren.architecture.PersistenceUnits;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;
import se.brobyggaren.kernel.TenantOwned;

/** The product's own mapping of the unit {@code tenant}, with the ORM's filter on or off. */
final class OrmProbe implements AutoCloseable {
  private final StandardServiceRegistry registry;
  private final SessionFactoryImplementor factory;

  /** {@code filtered} false makes the tenant a 'root' one, for which the ORM adds no condition. */
  OrmProbe(Copy copy, int tenant, boolean filtered) throws ClassNotFoundException {
    registry =
        new StandardServiceRegistryBuilder()
            .applySettings(
                Map.of(
                    "hibernate.multi_tenant_connection_provider", new Connections(copy),
                    "hibernate.tenant_identifier_resolver", new FixedTenant(tenant, filtered)))
            .build();
    MetadataSources sources = new MetadataSources(registry);
    for (String name :
        PersistenceUnits.at("META-INF/persistence.xml").units().get("tenant").classes()) {
      sources.addAnnotatedClass(Class.forName(name));
    }
    factory = sources.buildMetadata().buildSessionFactory().unwrap(SessionFactoryImplementor.class);
  }

  Set<Object> tenantsSeen() {
    return forEachEntity(
        entity ->
            factory.fromTransaction(
                session -> tenants(session.createSelectionQuery(query(entity), Object.class))));
  }

  Set<Object> tenantsSeenByStatelessSessions() {
    return forEachEntity(
        entity ->
            factory.fromStatelessTransaction(
                session -> tenants(session.createSelectionQuery(query(entity), Object.class))));
  }

  Set<Object> tenantsSeenByNativeQueries() {
    return forEachEntity(
        entity ->
            factory.fromTransaction(
                session ->
                    tenants(
                        session.createNativeQuery(
                            "select tenant_id from " + table(entity), Object.class))));
  }

  private Set<Object> forEachEntity(Function<Class<?>, Set<Object>> seen) {
    Set<Object> all = new TreeSet<>();
    factory.getMetamodel().getEntities().stream()
        .map(entity -> entity.getJavaType())
        .filter(TenantOwned.class::isAssignableFrom)
        .forEach(entity -> all.addAll(seen.apply(entity)));
    return all;
  }

  private static Set<Object> tenants(SelectionQuery<Object> query) {
    return Set.copyOf(query.getResultList());
  }

  private static String query(Class<?> entity) {
    return "select e.tenantId from " + entity.getName() + " e";
  }

  private String table(Class<?> entity) {
    EntityPersister persister = factory.getMappingMetamodel().getEntityDescriptor(entity);
    return persister.getIdentifierTableName();
  }

  @Override
  public void close() {
    factory.close();
    StandardServiceRegistryBuilder.destroy(registry);
  }

  private record FixedTenant(Integer tenant, boolean filtered)
      implements CurrentTenantIdentifierResolver<Integer> {
    @Override
    public Integer resolveCurrentTenantIdentifier() {
      return tenant;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
      return true;
    }

    @Override
    public boolean isRoot(Integer asked) {
      return !filtered;
    }
  }

  private static final class Connections implements MultiTenantConnectionProvider<Integer> {
    private final transient Copy copy;

    private Connections(Copy copy) {
      this.copy = copy;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
      return copy.as("tenant");
    }

    @Override
    public Connection getConnection(Integer tenant) throws SQLException {
      Connection connection = copy.as("tenant");
      try (Statement set = connection.createStatement()) {
        set.execute("set app.tenant = '" + tenant + "'");
      }
      return connection;
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
      connection.close();
    }

    @Override
    public void releaseConnection(Integer tenant, Connection connection) throws SQLException {
      connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
      return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
      return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException();
    }
  }
}
