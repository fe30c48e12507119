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
 * Holds every table of the database, for every login, against the picture of who holds data. It
 * looks at the granted privileges themselves, apart from the guard's questions.
 */
public final class CatalogueLint {
  /** Schema → login → what it may do at the most (ARCHITECTURE, who holds data). */
  private static final Map<String, Map<String, Set<String>>> MATRIX =
      Map.of(
          "tenant", Map.of("tenant", writes()),
          "published", Map.of("tenant", writes(), "release", reads(), "national", reads()),
          "release",
              Map.of(
                  "release", writes(), "county", reads(), "national", reads(), "tenant", reads()),
          "national", Map.of("national", writes(), "tenant", reads(), "county", reads()),
          "county", Map.of("county", writes(), "national", reads()),
          "platform", Map.of("platform", writes()));

  /** What was recorded there stays as it was. */
  private static final Set<String> APPEND_ONLY = Set.of("audit_entry", "configuration_version");

  private static final Set<String> EXTENSIONS =
      Set.of("plpgsql", "btree_gist", "pg_trgm", "unaccent");

  private static final String PRIVILEGES =
      """
      select n.nspname, c.relname, l.login, p.privilege
      from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        unnest(array['tenant', 'platform', 'release', 'county', 'national']) as l (login),
        unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) as p (privilege)
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and (has_table_privilege(l.login, c.oid, p.privilege)
             or p.privilege in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege(l.login, c.oid, p.privilege))
      order by 1, 2, 3, 4
      """;

  private static final String UNSEALED =
      """
      select schemaname || '.' || tablename from pg_tables t where schemaname in ('tenant', 'published')
        and (select count(*) from pg_policies p
             where p.schemaname = t.schemaname and p.tablename = t.tablename and p.policyname = 'of_the_tenant'
               and p.roles = '{tenant}' and p.cmd = 'ALL'
               and p.qual = '(tenant_id = (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::integer)'
               and p.with_check = p.qual) <> 1
      """;

  private static final String KEY_WITHOUT_TENANT =
      """
      select k.table_schema || '.' || k.table_name || ' ' || k.constraint_name
      from information_schema.key_column_usage k
      where k.table_schema in ('tenant', 'published') and k.ordinal_position = 1 and k.column_name <> 'tenant_id'
      """;

  private static final String WITHOUT_PRIMARY_KEY =
      """
      select t.schemaname || '.' || t.tablename from pg_tables t
      where t.schemaname in ('tenant', 'published', 'release', 'national', 'county', 'platform')
        and not exists (select from information_schema.table_constraints c
          where c.table_schema = t.schemaname and c.table_name = t.tablename and c.constraint_type = 'PRIMARY KEY')
      """;

  /** A view without it shows what its owner may see, and the owner sees all tenants. */
  private static final String VIEWS_OF_THE_OWNER =
      """
      select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('tenant', 'published', 'release', 'national', 'county', 'platform') and c.relkind = 'v'
        and not coalesce('security_invoker=true' = any (c.reloptions), false)
      """;

  private static final String VIEWS_WITHOUT_TENANT =
      """
      select v.schemaname || '.' || v.viewname from pg_views v
      where v.schemaname in ('tenant', 'published')
        and not exists (select from information_schema.columns c
          where c.table_schema = v.schemaname and c.table_name = v.viewname and c.column_name = 'tenant_id')
      """;

  private static final String ROUTINES_FOR_ALL =
      """
      select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('tenant', 'published', 'release', 'national', 'county', 'platform')
        and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
        and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
      """;

  private CatalogueLint() {}

  /**
   * @param connection of a login that sees the whole catalogue
   * @return what differs from the picture; empty means nothing
   */
  public static List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>(privilegeFaults(connection));
    add(faults, connection, UNSEALED, "without the one sealed policy: ");
    add(faults, connection, KEY_WITHOUT_TENANT, "key that does not begin with the tenant: ");
    add(faults, connection, WITHOUT_PRIMARY_KEY, "without a primary key: ");
    add(faults, connection, VIEWS_OF_THE_OWNER, "a view with its owner's eyes: ");
    add(faults, connection, VIEWS_WITHOUT_TENANT, "a view that does not say whose its rows are: ");
    add(faults, connection, ROUTINES_FOR_ALL, "everybody may execute ");
    for (String extension : column(connection, "select extname from pg_extension order by 1")) {
      if (!EXTENSIONS.contains(extension)) {
        faults.add("extension nobody asked for: " + extension);
      }
    }
    return faults;
  }

  private static List<String> privilegeFaults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> unread = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(PRIVILEGES)) {
      while (rows.next()) {
        String schema = rows.getString(1);
        String table = rows.getString(2);
        String login = rows.getString(3);
        String privilege = rows.getString(4);
        Set<String> allowed = MATRIX.getOrDefault(schema, Map.of()).getOrDefault(login, Set.of());
        boolean rewrites = Set.of("UPDATE", "DELETE").contains(privilege);
        if (!allowed.contains(privilege) || rewrites && APPEND_ONLY.contains(table)) {
          faults.add(login + " holds " + privilege + " on " + schema + "." + table);
        }
        unread.computeIfAbsent(schema + "." + table, key -> new TreeSet<>()).add(login);
      }
    }
    for (String table :
        column(
            connection,
            "select schemaname || '.' || tablename from pg_tables where schemaname in ('tenant', 'published', 'release', 'national', 'county', 'platform')")) {
      if (!unread.containsKey(table)) {
        faults.add("nobody may use " + table);
      }
    }
    return faults;
  }

  private static void add(List<String> faults, Connection connection, String sql, String words)
      throws SQLException {
    column(connection, sql).forEach(name -> faults.add(words + name));
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  private static Set<String> reads() {
    return Set.of("SELECT");
  }

  private static Set<String> writes() {
    return Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
  }
}
