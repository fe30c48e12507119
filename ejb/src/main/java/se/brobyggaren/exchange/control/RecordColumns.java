package se.brobyggaren.exchange.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.brobyggaren.exchange.entity.EarlierRecord;
import se.brobyggaren.exchange.entity.RecordKind;
import se.brobyggaren.kernel.Ids;

/**
 * Where each part of a record lies in tenant.earlier_record (kolumner). One array a column makes
 * one statement of thousands of rows; it is planned once and read without a round trip a row.
 */
final class RecordColumns {
  private record Column(String name, String type, Function<EarlierRecord, Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", "uuid", r -> Ids.next()),
          new Column("kind", "text", r -> r.kind().name()),
          new Column("record_id", "uuid", EarlierRecord::id),
          new Column("client_record_id", "uuid", r -> r.client() == null ? null : r.client().id()),
          new Column("reference", "text", RecordColumns::reference),
          new Column("sex", "text", EarlierRecord::sex),
          new Column("year_of_birth", "int4", EarlierRecord::yearOfBirth),
          new Column("municipality", "text", EarlierRecord::municipality),
          new Column("district", "text", EarlierRecord::district),
          new Column("began", "date", EarlierRecord::began),
          new Column("done_on", "date", RecordColumns::done),
          new Column("ended", "date", EarlierRecord::over),
          new Column("began_as", "text", EarlierRecord::beganAs),
          new Column("outcome", "text", EarlierRecord::outcome),
          new Column("reasons", "text[]", r -> joined(r.reasons())),
          new Column("term", "text", EarlierRecord::term),
          new Column("minor_children", "bool", EarlierRecord::minorChildren),
          new Column("children_at_home", "text", EarlierRecord::childrenAtHome),
          new Column("grown_up_at_home", "bool", EarlierRecord::grownUpAtHome),
          new Column("authorities", "int4", EarlierRecord::authorities),
          new Column("appeals", "text[]", r -> joined(r.appeals())),
          new Column("means_of_support", "text", EarlierRecord::meansOfSupport),
          new Column("education", "text", EarlierRecord::education),
          new Column("minutes", "int4", EarlierRecord::minutes),
          new Column("programme", "text", EarlierRecord::programme),
          new Column("destination", "text", EarlierRecord::destination),
          new Column("fte", "numeric", EarlierRecord::fte),
          new Column("figure", "text", EarlierRecord::figure),
          new Column("amount", "numeric", EarlierRecord::amount));

  static final String INSERT =
      "insert into tenant.earlier_record (tenant_id, file_id, "
          + COLUMNS.stream().map(Column::name).collect(Collectors.joining(", "))
          + ") select ?, ?, "
          + COLUMNS.stream().map(RecordColumns::selected).collect(Collectors.joining(", "))
          + " from unnest("
          + COLUMNS.stream().map(c -> "?").collect(Collectors.joining(", "))
          + ") as r ("
          + COLUMNS.stream().map(Column::name).collect(Collectors.joining(", "))
          + ")";

  private RecordColumns() {}

  static void fill(PreparedStatement statement, int tenant, UUID file, List<EarlierRecord> records)
      throws SQLException {
    int place = 1;
    statement.setInt(place++, tenant);
    statement.setObject(place++, file);
    for (var column : COLUMNS) {
      var values = records.stream().map(column.value()).toArray();
      String type = isList(column) ? "text" : column.type();
      statement.setArray(place++, statement.getConnection().createArrayOf(type, values));
    }
  }

  private static boolean isList(Column column) {
    return column.type().endsWith("[]");
  }

  /** An array of arrays must be a rectangle: lists travel as one text. */
  private static String selected(Column column) {
    return isList(column) ? "string_to_array(r." + column.name() + ", '|')" : "r." + column.name();
  }

  private static Object joined(List<String> codes) {
    return codes == null ? null : String.join("|", codes);
  }

  private static Object reference(EarlierRecord record) {
    return record.reference() == null && record.kind() == RecordKind.ASSIGNMENT
        ? record.caseReference()
        : record.reference();
  }

  private static Object done(EarlierRecord record) {
    return record.kind() == RecordKind.ASSIGNMENT ? record.ended() : null;
  }
}
