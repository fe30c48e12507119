package se.brobyggaren.exchange.control.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.brobyggaren.isolation.RowsOfTwoTenants;
import se.brobyggaren.isolation.ThrowAwayDatabase;

class OneMomentTest {

  @Test
  void whatIsRecordedWhileTheArchiveIsReadIsNotInIt() throws Exception {
    try (var server = ThrowAwayDatabase.start()) {
      var copy = server.copy();
      RowsOfTwoTenants.fill(copy);
      try (Connection reading = copy.as("tenant")) {
        reading.setAutoCommit(false);
        OneMoment.begin(reading, 1);
        long first = advice(reading);
        copy.superuser("delete from tenant.advice");
        assertThat(first).isPositive();
        assertThat(advice(reading)).isEqualTo(first);
        reading.rollback();
        OneMoment.begin(reading, 1);
        assertThat(advice(reading)).isZero();
      }
    }
  }

  private static long advice(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from tenant.advice")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
