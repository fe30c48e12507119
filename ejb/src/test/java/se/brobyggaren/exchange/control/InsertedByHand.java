package se.brobyggaren.exchange.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.exchange.entity.EarlierRecord;
import se.brobyggaren.kernel.Ids;

/** What the import is measured against: the same rows in batches of inserts, as JDBC has them. */
final class InsertedByHand {
  private static final int BATCH = 1_000;
  private static final String INSERT =
      """
      insert into tenant.earlier_record (tenant_id, id, file_id, kind, record_id, client_record_id,
        reference, sex, year_of_birth, municipality, district, began, done_on, ended, began_as,
        outcome, reasons, term, minor_children, children_at_home, grown_up_at_home, authorities,
        appeals, means_of_support, education, minutes, programme, destination, fte, figure, amount)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?)
      """;

  private InsertedByHand() {}

  static void insert(Connection connection, int tenant, UUID file, List<EarlierRecord> records)
      throws SQLException {
    try (var statement = connection.prepareStatement(INSERT)) {
      int waiting = 0;
      for (var record : records) {
        fill(statement, tenant, file, record);
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      statement.executeBatch();
    }
    connection.commit();
  }

  private static void fill(PreparedStatement into, int tenant, UUID file, EarlierRecord r)
      throws SQLException {
    var done = r.client() == null ? null : r.ended();
    Object[] values = {
      tenant,
      Ids.next(),
      file,
      r.kind().name(),
      r.id(),
      r.client() == null ? null : r.client().id(),
      r.reference() == null ? r.caseReference() : r.reference(),
      r.sex(),
      r.yearOfBirth(),
      r.municipality(),
      r.district(),
      r.began(),
      done,
      r.over(),
      r.beganAs(),
      r.outcome(),
      array(into, r.reasons()),
      r.term(),
      r.minorChildren(),
      r.childrenAtHome(),
      r.grownUpAtHome(),
      r.authorities(),
      array(into, r.appeals()),
      r.meansOfSupport(),
      r.education(),
      r.minutes(),
      r.programme(),
      r.destination(),
      r.fte(),
      r.figure(),
      r.amount()
    };
    for (int i = 0; i < values.length; i++) {
      into.setObject(i + 1, values[i]);
    }
  }

  private static Object array(PreparedStatement statement, List<String> codes) throws SQLException {
    return codes == null ? null : statement.getConnection().createArrayOf("text", codes.toArray());
  }
}
