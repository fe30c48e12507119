package se.brobyggaren.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Goes through every table and view that carries tenants' rows, as the login {@code tenant}: one
 * tenant's rows appear for it and nobody else's, nothing appears before a tenant is set, and
 * nothing can be written for another one. A table without rows of two tenants proves nothing and is
 * a fault.
 */
public final class TenantTableWalk {
  private final Connection everything;
  private final Connection tenant;
  private final Set<String> mayBeEmpty;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> walked = new TreeSet<>();

  /**
   * @param everything a login that sees all rows
   * @param tenant the login {@code tenant}
   * @param mayBeEmpty tables whose rows nobody has made yet, each with its reason at the caller
   */
  public TenantTableWalk(Connection everything, Connection tenant, Set<String> mayBeEmpty) {
    this.everything = everything;
    this.tenant = tenant;
    this.mayBeEmpty = mayBeEmpty;
  }

  public List<String> faults() throws SQLException {
    tenant.setAutoCommit(false);
    for (String table : tables()) {
      if (showsOwnRowsAlone(table)) {
        refusesWriting(table);
      }
      walked.add(table);
    }
    for (String view : views()) {
      showsOwnRowsAlone(view);
      walked.add(view);
    }
    return faults;
  }

  public Set<String> walked() {
    return walked;
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    read(
        everything,
        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('tenant', 'published') order by 1",
        row -> tables.add(row.getString(1)));
    return tables;
  }

  private Set<String> views() throws SQLException {
    Set<String> views = new TreeSet<>();
    read(
        everything,
        "select format('%I.%I', schemaname, viewname) from pg_views where schemaname in ('tenant', 'published')",
        row -> views.add(row.getString(1)));
    return views;
  }

  private boolean showsOwnRowsAlone(String table) throws SQLException {
    Map<Integer, Long> all = rowsByTenant(everything, table);
    if (all.size() < 2) {
      if (!mayBeEmpty.contains(table)) {
        faults.add(table + " has no rows of two tenants, so nothing is proved: " + all);
      }
      return false;
    }
    expect(table, "without a tenant", null, Map.of());
    expect(table, "with an empty tenant", "", Map.of());
    for (Integer one : all.keySet()) {
      expect(table, "as tenant " + one, one.toString(), Map.of(one, all.get(one)));
    }
    return true;
  }

  private void expect(String table, String who, String setting, Map<Integer, Long> rows)
      throws SQLException {
    within(
        setting,
        () -> {
          Map<Integer, Long> seen = rowsByTenant(tenant, table);
          if (!seen.equals(rows)) {
            faults.add(table + " " + who + " shows " + seen + " instead of " + rows);
          }
        });
  }

  private void refusesWriting(String table) throws SQLException {
    List<Integer> tenants = new ArrayList<>(rowsByTenant(everything, table).keySet());
    int own = tenants.get(0);
    int foreign = tenants.get(1);
    String columns = columns(table);
    String copied = columns.replaceFirst("\\btenant_id\\b", Integer.toString(foreign));
    touches(
        table,
        own,
        "insert into %s (%s) select %s from %1$s limit 1".formatted(table, columns, copied));
    touches(table, own, "update %s set tenant_id = %d".formatted(table, foreign));
    touches(
        table,
        own,
        "update %s set tenant_id = tenant_id where tenant_id = %d".formatted(table, foreign));
    touches(table, own, "delete from %s where tenant_id = %d".formatted(table, foreign));
  }

  /** The statement must be refused, or find no row of the other tenant. */
  private void touches(String table, int own, String sql) throws SQLException {
    within(
        Integer.toString(own),
        () -> {
          try (Statement statement = tenant.createStatement()) {
            int touched = statement.executeUpdate(sql);
            if (touched > 0) {
              faults.add(table + " lets tenant " + own + " do: " + sql);
            }
          } catch (SQLException refused) {
            if (!"42501".equals(refused.getSQLState())) {
              faults.add(table + " refused for another reason: " + refused.getMessage());
            }
          }
        });
  }

  private String columns(String table) throws SQLException {
    List<String> names = new ArrayList<>();
    read(
        everything,
        """
        select quote_ident(attname) from pg_attribute
        where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attname <> 'tenant_id', attnum
        """
            .formatted(table),
        row -> names.add(row.getString(1)));
    return String.join(", ", names);
  }

  private void within(String setting, Work work) throws SQLException {
    try (Statement statement = tenant.createStatement()) {
      if (setting != null) {
        statement.execute("select set_config('app.tenant', '" + setting + "', true)");
      }
      work.run();
    } finally {
      tenant.rollback();
    }
  }

  private static Map<Integer, Long> rowsByTenant(Connection connection, String table)
      throws SQLException {
    Map<Integer, Long> counts = new TreeMap<>();
    read(
        connection,
        "select tenant_id, count(*) from " + table + " group by tenant_id",
        row -> counts.put(row.getInt(1), row.getLong(2)));
    return counts;
  }

  private static void read(Connection connection, String sql, EachRow each) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        each.accept(rows);
      }
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private interface EachRow {
    void accept(ResultSet row) throws SQLException;
  }
}
