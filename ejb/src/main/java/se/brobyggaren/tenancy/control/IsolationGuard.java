package se.brobyggaren.tenancy.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks whether the database isolates, through the eyes of one run-time login. An empty list means
 * yes. The application refuses to start otherwise: a wrong login or an unsealed table would show
 * nothing at first, and everything later.
 */
public final class IsolationGuard {
  /** First releases with the fixes of row-level security's known faults. */
  private static final Map<Integer, Integer> FIXED_IN = Map.of(15, 19, 16, 15, 17, 11, 18, 6);

  private static final int NEWEST_KNOWN = 18;

  private static final String POWERS =
      """
      select r.rolsuper, r.rolbypassrls, r.rolcreaterole, pg_has_role(current_user, 'owner', 'member'),
        exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relowner = r.oid and n.nspname in ('tenant','published','release','national','county','platform')),
        current_setting('server_version_num')::int, current_user::text
      from pg_roles r where r.rolname = current_user
      """;

  private static final String UNSEALED =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any (array['tenant', 'published'])
        and not (c.relrowsecurity and c.relforcerowsecurity)
      order by 1
      """;

  private static final String OPEN_POLICIES =
      """
      select schemaname || '.' || tablename || ': ' || policyname
      from pg_policies
      where schemaname = 'tenant'
        and (roles <> '{tenant}' or qual is null or with_check is null
             or qual not like '%tenant_id = (NULLIF(current_setting(''app.tenant''%'
             or with_check not like '%tenant_id = (NULLIF(current_setting(''app.tenant''%'
             or permissive <> 'PERMISSIVE')
      order by 1
      """;

  private static final String FOREIGN_SCHEMA =
      "select has_schema_privilege(current_user, 'tenant', 'usage') and current_user <> 'tenant'";

  private IsolationGuard() {}

  /**
   * @param login the login this connection must be
   * @return what is wrong, in words an operator can act on
   */
  public static List<String> faultsOf(Connection connection, String login) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(POWERS);
        ResultSet row = query.executeQuery()) {
      row.next();
      addIf(faults, !login.equals(row.getString(7)), "is the login " + row.getString(7));
      addIf(faults, row.getBoolean(1), "is a superuser");
      addIf(faults, row.getBoolean(2), "may bypass row-level security (BYPASSRLS)");
      addIf(faults, row.getBoolean(3), "may make and change roles (CREATEROLE)");
      addIf(
          faults,
          row.getBoolean(4) || row.getBoolean(5),
          "owns tables or belongs to the login owner");
      addIf(
          faults,
          !fixed(row.getInt(6)),
          "speaks to a PostgreSQL with known faults in row-level security: " + row.getInt(6));
    }
    addAll(faults, connection, UNSEALED, "row-level security is not forced on ");
    addAll(
        faults, connection, OPEN_POLICIES, "a policy lets more through than the active tenant: ");
    try (PreparedStatement query = connection.prepareStatement(FOREIGN_SCHEMA);
        ResultSet row = query.executeQuery()) {
      row.next();
      addIf(faults, row.getBoolean(1), "may look into schema tenant");
    }
    return faults.stream().map(fault -> "login " + login + ": " + fault).toList();
  }

  static boolean fixed(int versionNumber) {
    int major = versionNumber / 10_000;
    return major > NEWEST_KNOWN
        || FIXED_IN.containsKey(major) && versionNumber % 10_000 >= FIXED_IN.get(major);
  }

  private static void addIf(List<String> faults, boolean fault, String words) {
    if (fault) {
      faults.add(words);
    }
  }

  private static void addAll(List<String> faults, Connection connection, String sql, String words)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        faults.add(words + rows.getString(1));
      }
    }
  }
}
