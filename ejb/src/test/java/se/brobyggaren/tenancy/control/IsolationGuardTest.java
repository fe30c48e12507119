package se.brobyggaren.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.isolation.ThrowAwayDatabase;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/** A database that does not isolate is refused before anybody is let in. */
class IsolationGuardTest {
  private static ThrowAwayDatabase server;

  @BeforeAll
  static void start() {
    server = ThrowAwayDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void theMigratedDatabaseIsAcceptedForEveryLogin() throws SQLException {
    Copy good = server.copy();
    for (String login : ThrowAwayDatabase.LOGINS) {
      assertThat(faults(good, login)).isEmpty();
    }
  }

  @Test
  void theWrongLoginIsRefused() throws SQLException {
    Copy good = server.copy();
    try (Connection county = good.as("county")) {
      assertThat(IsolationGuard.faultsOf(county, "tenant"))
          .contains("login tenant: is the login county");
    }
  }

  @Test
  void theOwnerIsRefusedAsARunTimeLogin() throws SQLException {
    Copy good = server.copy();
    try (Connection owner = good.as("owner")) {
      assertThat(IsolationGuard.faultsOf(owner, "tenant"))
          .contains(
              "login tenant: may bypass row-level security (BYPASSRLS)",
              "login tenant: owns tenant.audit_entry");
    }
  }

  @ParameterizedTest(name = "a login with {0} is refused")
  @CsvSource({
    "superuser, is a superuser",
    "bypassrls, may bypass row-level security (BYPASSRLS)",
    "createrole, may make and change roles (CREATEROLE)",
    "replication, may copy the whole database (REPLICATION)"
  })
  void aTooPowerfulLoginIsRefused(String power, String fault) throws SQLException {
    Copy copy = server.copy().superuser("alter role tenant " + power);
    try {
      assertThat(faults(copy, "tenant")).contains("login tenant: " + fault);
    } finally {
      copy.superuser("alter role tenant no" + power);
    }
  }

  @ParameterizedTest(name = "a login that belongs to {0} is refused")
  @CsvSource({"owner", "national", "pg_read_all_data", "pg_write_all_data"})
  void aMemberOfAnotherLoginIsRefused(String other) throws SQLException {
    Copy copy = server.copy().superuser("grant " + other + " to tenant");
    try {
      assertThat(faults(copy, "tenant")).contains("login tenant: belongs to the login " + other);
    } finally {
      copy.superuser("revoke " + other + " from tenant");
    }
  }

  @ParameterizedTest(name = "{0} is refused: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table tenant.audit_entry disable row level security | row-level security is not forced on tenant.audit_entry",
        "alter table tenant.audit_entry no force row level security | row-level security is not forced on tenant.audit_entry",
        "alter table published.shared_deficiency no force row level security | row-level security is not forced on published.shared_deficiency",
        "create policy wider on tenant.audit_entry to tenant using (true) | a policy lets more through than the active tenant: tenant.audit_entry: wider",
        "create policy everybody on tenant.audit_entry using (tenant_id = nullif(current_setting('app.tenant', true), '')::int) | a policy lets more through than the active tenant: tenant.audit_entry: everybody",
        "alter policy of_the_tenant on tenant.audit_entry using (tenant_id = nullif(current_setting('app.tenant', true), '')::int or tenant_id = 1) | a policy lets more through than the active tenant: tenant.audit_entry: of_the_tenant",
        "create policy counties on published.shared_deficiency for select to county using (true) | a policy lets more through than the active tenant: published.shared_deficiency: counties",
        "create policy nation on published.shared_deficiency to national using (true) | a policy lets more through than the active tenant: published.shared_deficiency: nation",
        "create table tenant.loose (id uuid primary key) | no tenant_id that is always filled: tenant.loose",
        "create table tenant.loose (tenant_id int, id uuid primary key) | no tenant_id that is always filled: tenant.loose",
        "create table tenant.loose (tenant_id int not null, id uuid primary key) | unique across tenants: tenant.loose_pkey",
        "create unique index clash on tenant.audit_entry (activity, tenant_id) | unique across tenants: tenant.clash",
        "alter table tenant.audit_entry add exclude using gist (activity with =) | unique across tenants: tenant.audit_entry_activity_excl",
        "alter table tenant.audit_entry add constraint astray foreign key (tenant_id) references platform.tenant | refers across tenants: tenant.audit_entry: astray",
        "create view tenant.everybody as select * from tenant.audit_entry | shows rows with its owner's eyes: tenant.everybody",
        "create view platform.everybody as select * from tenant.audit_entry | shows rows with its owner's eyes: platform.everybody",
        "create materialized view release.everybody as select * from tenant.audit_entry | shows rows with its owner's eyes: release.everybody",
        "create function platform.all_entries() returns bigint language sql security definer as 'select count(*) from tenant.audit_entry' | runs with its owner's powers: platform.all_entries()",
        "create sequence tenant.number | counts across tenants: tenant.number",
        "grant select on platform.tenant to public | open to everybody: platform.tenant",
        "grant update (name) on platform.tenant to public | open to everybody: platform.tenant",
        "grant usage on schema platform to public | open to everybody: schema platform",
        "alter default privileges in schema tenant grant select on tables to public | open to everybody: whatever is made from now on (default privileges)",
        "create table tenant.audit_entry_child () inherits (tenant.audit_entry) | row-level security is not forced on tenant.audit_entry_child",
        "grant select on platform.tenant to tenant | may read platform.tenant",
        "grant select (alias) on platform.tenant to tenant | may read platform.tenant",
        "grant insert on national.audit_entry to tenant | may write national.audit_entry",
        "grant truncate on tenant.audit_entry to tenant | may reach past the rows of tenant.audit_entry",
        "grant references on tenant.audit_entry to tenant | may reach past the rows of tenant.audit_entry",
        "grant create on schema tenant to tenant | may create in schema tenant"
      })
  void aDatabaseThatDoesNotIsolateIsRefused(String change, String fault) throws SQLException {
    assertThat(faults(server.copy().owner(change), "tenant")).contains("login tenant: " + fault);
  }

  @Test
  void aLoginOfAnotherScopeThatSeesATenantIsRefused() throws SQLException {
    Copy copy = server.copy().owner("grant select on tenant.audit_entry to national");
    assertThat(faults(copy, "national")).contains("login national: may read tenant.audit_entry");
  }

  @Test
  void aTenantThatIsSetBeforeOneIsChosenIsRefused() throws SQLException {
    Copy copy = server.copy().superuser("alter role tenant set app.tenant = '1'");
    try {
      assertThat(faults(copy, "tenant"))
          .contains("login tenant: has a tenant before one is chosen: 1");
    } finally {
      copy.superuser("alter role tenant reset app.tenant");
    }
  }

  @ParameterizedTest(name = "PostgreSQL {0} is fixed: {1}")
  @CsvSource({
    "140022, false",
    "150018, false",
    "150019, true",
    "160014, false",
    "160015, true",
    "170010, false",
    "170011, true",
    "180005, false",
    "180006, true",
    "190000, true"
  })
  void anOldPostgresIsRefused(int version, boolean fixed) {
    assertThat(IsolationGuard.fixed(version)).isEqualTo(fixed);
  }

  private static List<String> faults(Copy copy, String login) throws SQLException {
    try (Connection connection = copy.as(login)) {
      return IsolationGuard.faultsOf(connection, login);
    }
  }
}
