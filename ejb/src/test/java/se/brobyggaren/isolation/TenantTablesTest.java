package se.brobyggaren.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/** Every table of tenants shows each its own, held by the database and by the ORM apart. */
class TenantTablesTest {
  private static ThrowAwayDatabase server;
  private Copy copy;

  @BeforeAll
  static void start() {
    server = ThrowAwayDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void fill() {
    copy = server.copy();
    RowsOfTwoTenants.fill(copy);
  }

  @Test
  void everyTableShowsATenantItsOwnRowsAlone() throws SQLException {
    assertThat(walk()).isEmpty();
  }

  @Test
  void withTheFilterOfTheOrmOffNothingLeaks() throws Exception {
    try (OrmProbe probe = new OrmProbe(copy, RowsOfTwoTenants.ONE, false)) {
      assertThat(probe.tenantsSeen()).containsOnly(RowsOfTwoTenants.ONE);
      assertThat(probe.tenantsSeenByNativeQueries()).containsOnly(RowsOfTwoTenants.ONE);
      assertThat(probe.tenantsSeenByStatelessSessions()).containsOnly(RowsOfTwoTenants.ONE);
    }
  }

  @Test
  void withRowLevelSecurityOffTheFilterOfTheOrmHoldsAndARawProbeLeaks() throws Exception {
    switchRowLevelSecurityOff();
    try (OrmProbe probe = new OrmProbe(copy, RowsOfTwoTenants.ONE, true)) {
      assertThat(probe.tenantsSeen()).containsOnly(RowsOfTwoTenants.ONE);
      assertThat(probe.tenantsSeenByNativeQueries())
          .contains(RowsOfTwoTenants.ONE, RowsOfTwoTenants.OTHER);
    }
  }

  @Test
  void withBothOffTheWalkAndTheProbeFail() throws Exception {
    switchRowLevelSecurityOff();
    try (OrmProbe probe = new OrmProbe(copy, RowsOfTwoTenants.ONE, false)) {
      assertThat(probe.tenantsSeen()).contains(RowsOfTwoTenants.OTHER);
    }
    assertThat(walk())
        .anyMatch(fault -> fault.startsWith("tenant.audit_entry without a tenant shows"))
        .anyMatch(fault -> fault.startsWith("tenant.audit_entry as tenant 1 shows {1=1, 2=1}"))
        .anyMatch(fault -> fault.startsWith("tenant.audit_entry lets tenant 1 do: insert"));
  }

  @Test
  void aTableWithoutRowsOfTwoTenantsProvesNothing() throws SQLException {
    copy.superuser("delete from tenant.audit_entry where tenant_id = 2");
    assertThat(walk())
        .containsExactly(
            "tenant.audit_entry has no rows of two tenants, so nothing is proved: {1=1}");
  }

  @Test
  void aViewThatLooksWithItsOwnersEyesIsFoundByTheWalk() throws SQLException {
    copy.owner("alter view tenant.client_fact set (security_invoker = false)");
    assertThat(walk())
        .contains(
            "tenant.client_fact without a tenant shows {1=2, 2=2} instead of {}",
            "tenant.client_fact as tenant 1 shows {1=2, 2=2} instead of {1=2}");
  }

  private void switchRowLevelSecurityOff() {
    copy.column(
            "select format('alter table %I.%I disable row level security', schemaname, tablename) from pg_tables where schemaname in ('tenant', 'published')")
        .forEach(copy::owner);
  }

  private List<String> walk() throws SQLException {
    try (Connection everything = copy.as("postgres");
        Connection tenant = copy.as("tenant")) {
      return new TenantTableWalk(everything, tenant, Set.of()).faults();
    }
  }
}
