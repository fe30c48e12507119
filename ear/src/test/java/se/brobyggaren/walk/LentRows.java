package se.brobyggaren.walk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows of what one tenant alone has, lent to another while isolation is looked at, so that there is
 * something to keep apart; taken back afterwards.
 */
final class LentRows implements AutoCloseable {
  private final Connection everything;
  private final List<String> tables;
  private final int borrower;

  private LentRows(Connection everything, List<String> tables, int borrower) {
    this.everything = everything;
    this.tables = tables;
    this.borrower = borrower;
  }

  /**
   * @param tables what is referred to before what refers to it
   */
  static LentRows of(Connection everything, String... tables) throws SQLException {
    int owner = Integer.parseInt(one(everything, "select min(tenant_id) from " + tables[0]));
    int borrower =
        Integer.parseInt(
            one(
                everything,
                "select min(tenant_id) from tenant.configuration_version where tenant_id <> "
                    + owner));
    var lent = new LentRows(everything, List.of(tables), borrower);
    for (String table : tables) {
      String columns =
          one(
              everything,
              "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid = '"
                  + table
                  + "'::regclass and attnum > 0 and not attisdropped");
      String copied = columns.replaceFirst("\\btenant_id\\b", Integer.toString(borrower));
      lent.run(
          "insert into %1$s (%2$s) select %3$s from %1$s where tenant_id = %4$d"
              .formatted(table, columns, copied, owner));
    }
    return lent;
  }

  @Override
  public void close() throws SQLException {
    List<String> backwards = new ArrayList<>(tables);
    Collections.reverse(backwards);
    for (String table : backwards) {
      run("delete from " + table + " where tenant_id = " + borrower);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = everything.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
