package se.brobyggaren.exchange.control.complete;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every table that carries a tenant's rows, as the database describes it (katalog). */
public final class TableCatalogue {
  private static final String TABLES =
      """
      select n.nspname, c.relname, obj_description(c.oid, 'pg_class'),
        (select string_agg(a.attname, ' ' order by array_position(k.conkey, a.attnum))
         from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
         where k.conrelid = c.oid and k.contype = 'p')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('tenant', 'published')
      order by n.nspname desc, c.relname
      """;

  private static final String COLUMNS =
      """
      select n.nspname || '.' || c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        not a.attnotnull, col_description(c.oid, a.attnum),
        (select string_agg(distinct f.confrelid::regclass::text, ' ') from pg_constraint f
         where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
           and a.attname <> 'tenant_id'),
        (select string_agg(pg_get_constraintdef(k.oid), ' ' order by k.conname) from pg_constraint k
         where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname in ('tenant', 'published')
      order by n.nspname, c.relname, a.attnum
      """;

  private TableCatalogue() {}

  /** The tenant's own first, then what it has published; by name. */
  public static List<KeptTable> read(Connection connection) throws SQLException {
    Map<String, List<KeptColumn>> columns = new LinkedHashMap<>();
    var tables = new ArrayList<KeptTable>();
    try (var statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(COLUMNS)) {
        while (rows.next()) {
          columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(column(rows));
        }
      }
      try (ResultSet rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          String schema = rows.getString(1);
          String name = rows.getString(2);
          tables.add(
              new KeptTable(
                  schema,
                  name,
                  rows.getString(3),
                  List.of(rows.getString(4).split(" ")),
                  columns.get(schema + "." + name)));
        }
      }
    }
    return tables;
  }

  private static KeptColumn column(ResultSet row) throws SQLException {
    return new KeptColumn(
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }
}
