package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.brobyggaren.installation.DatabaseLogin;
import se.brobyggaren.isolation.CatalogueLint;
import se.brobyggaren.isolation.TenantTableWalk;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;
import se.brobyggaren.tenancy.control.IsolationGuard;

/** The running product's own database: what the demo people entered, through each login. */
@RunningProduct
class TenantDataIT {
  /** A file waits only until it is taken and faults are of a refused one; no service had more. */
  private static final Set<String> EMPTY =
      Set.of(
          "tenant.earlier_content",
          "tenant.earlier_problem",
          "tenant.earlier_advice_fact",
          "tenant.earlier_visit_fact",
          "tenant.earlier_participant_fact",
          "tenant.earlier_position_fact",
          "tenant.earlier_figure_fact");

  @Test
  void everyTableShowsATenantItsOwnRowsAlone(Product product) throws SQLException {
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER);
        Connection tenant = product.stack().connect(DatabaseLogin.TENANT);
        // One service alone hosts a förbund's programmes.
        LentRows lent =
            LentRows.of(
                everything,
                "tenant.programme",
                "tenant.programme_year",
                "tenant.programme_participant",
                "tenant.programme_revision")) {
      TenantTableWalk walk = new TenantTableWalk(everything, tenant, EMPTY);
      assertThat(walk.faults()).isEmpty();
      assertThat(walk.walked()).contains("tenant.audit_entry", "tenant.configuration_version");
    }
  }

  @Test
  void everyLoginPassesTheGuard(Product product) throws SQLException {
    for (DatabaseLogin login : DatabaseLogin.values()) {
      if (login != DatabaseLogin.OWNER) {
        try (Connection connection = product.stack().connect(login)) {
          assertThat(IsolationGuard.faultsOf(connection, login.role())).isEmpty();
        }
      }
    }
  }

  @Test
  void everyTableIsAsThePictureSays(Product product) throws SQLException {
    try (Connection everything = product.stack().connect(DatabaseLogin.OWNER)) {
      assertThat(CatalogueLint.faults(everything)).isEmpty();
    }
  }
}
