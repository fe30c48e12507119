package se.brobyggaren.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/** Every table, for every login, is as the picture of who holds data says. */
class CatalogueLintTest {
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
  void everyTableIsAsThePictureSays() throws SQLException {
    assertThat(faults(server.copy())).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "grant insert on platform.tenant to national | national holds INSERT on platform.tenant",
        "grant select (tenant_id) on tenant.audit_entry to county | county holds SELECT on tenant.audit_entry",
        "grant update on tenant.audit_entry to tenant | tenant holds UPDATE on tenant.audit_entry",
        "grant delete on tenant.configuration_version to tenant | tenant holds DELETE on tenant.configuration_version",
        "grant truncate on tenant.audit_entry to tenant | tenant holds TRUNCATE on tenant.audit_entry",
        "grant delete on published.shared_deficiency to national | national holds DELETE on published.shared_deficiency",
        "create table tenant.loose (tenant_id int not null, id uuid primary key) | without the one sealed policy: tenant.loose",
        "create table tenant.loose (tenant_id int not null, id uuid primary key) | key that does not begin with the tenant: tenant.loose loose_pkey",
        "create table county.loose (id uuid) | without a primary key: county.loose",
        "create table county.loose (id uuid primary key) | nobody may use county.loose",
        "drop policy of_the_tenant on tenant.audit_entry | without the one sealed policy: tenant.audit_entry",
        "grant execute on procedure platform.seal_tenant_table(regclass, text) to public | everybody may execute platform.seal_tenant_table(regclass,text)",
        "create view tenant.seen as select tenant_id from tenant.client_case | a view with its owner's eyes: tenant.seen",
        "alter view tenant.client_fact set (security_invoker = false) | a view with its owner's eyes: tenant.client_fact",
        "create view tenant.seen with (security_invoker = true) as select id from tenant.client_case | a view that does not say whose its rows are: tenant.seen",
        "grant select on tenant.client_fact to county | county holds SELECT on tenant.client_fact",
        "create extension hstore | extension nobody asked for: hstore"
      })
  void aTableThatDiffersIsNoticed(String change, String fault) throws SQLException {
    assertThat(faults(server.copy().owner(change))).contains(fault);
  }

  private static List<String> faults(Copy copy) throws SQLException {
    try (Connection connection = copy.as("postgres")) {
      return CatalogueLint.faults(connection);
    }
  }
}
