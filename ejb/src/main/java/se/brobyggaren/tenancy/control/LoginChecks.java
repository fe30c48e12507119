package se.brobyggaren.tenancy.control;

import java.util.List;

/** What a run-time login must not be able to do (ARCHITECTURE, who holds data). */
final class LoginChecks {
  private static final String POWERS =
      """
      select power from pg_roles r,
        lateral (values (r.rolsuper, 'is a superuser'),
                        (r.rolbypassrls, 'may bypass row-level security (BYPASSRLS)'),
                        (r.rolcreaterole, 'may make and change roles (CREATEROLE)'),
                        (r.rolreplication, 'may copy the whole database (REPLICATION)')) as p (held, power)
      where r.rolname = current_user and p.held
      """;

  /** Directly or through others, without SET ROLE or with it; being a member of oneself is none. */
  private static final String MEMBERSHIPS =
      """
      select r.rolname from pg_roles r
      where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')
        and not (select rolsuper from pg_roles where rolname = current_user)
      order by 1
      """;

  private static final String OWNED =
      """
      select name from (
        select relowner, oid::regclass::text from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
        union all select proowner, oid::regprocedure::text from pg_proc
        union all select nspowner, 'schema ' || nspname from pg_namespace where nspname !~ '^pg_(temp|toast_temp)_'
        union all select datdba, 'database ' || datname from pg_database where datname = current_database()
      ) as owned (owner, name)
      where owner = (select oid from pg_roles where rolname = current_user and not rolsuper)
      order by 1
      """;

  /** Who may write and who may read which schema; all else is refused. */
  private static final String MATRIX =
      """
      with may (login, schema, writes) as (values
        ('tenant', 'tenant', true), ('tenant', 'published', true), ('tenant', 'release', false), ('tenant', 'national', false),
        ('release', 'release', true), ('release', 'published', false),
        ('county', 'county', true), ('county', 'release', false), ('county', 'national', false),
        ('national', 'national', true), ('national', 'published', false), ('national', 'release', false), ('national', 'county', false),
        ('platform', 'platform', true)),
      mine as (select schema, writes from may where login = current_user),
      relation as (
        select c.oid, c.relkind, n.nspname, n.nspname || '.' || c.relname as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
      """;

  private static final String READS =
      MATRIX
          + """
      select name from relation
      where has_any_column_privilege(oid, 'select') and nspname not in (select schema from mine)
      order by 1
      """;

  private static final String WRITES =
      MATRIX
          + """
      select name from relation
      where (has_any_column_privilege(oid, 'insert') or has_any_column_privilege(oid, 'update') or has_table_privilege(oid, 'delete'))
        and nspname not in (select schema from mine where writes)
      order by 1
      """;

  /**
   * These reach past row-level security: emptying, and looking through a foreign key or trigger.
   */
  private static final String PAST_THE_ROWS =
      MATRIX
          + """
      select name from relation
      where has_table_privilege(oid, 'truncate') or has_table_privilege(oid, 'trigger') or has_any_column_privilege(oid, 'references')
      order by 1
      """;

  private static final String CREATES =
      """
      select 'schema ' || nspname from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(nspname, 'create')
      union all
      select 'database ' || current_database() where has_database_privilege(current_database(), 'create')
      order by 1
      """;

  private static final String TENANT_BY_DEFAULT =
      "select current_setting('app.tenant', true) where coalesce(current_setting('app.tenant', true), '') <> ''";

  static final List<Check> ALL =
      List.of(
          new Check("", POWERS),
          new Check("belongs to the login ", MEMBERSHIPS),
          new Check("owns ", OWNED),
          new Check("may read ", READS),
          new Check("may write ", WRITES),
          new Check("may reach past the rows of ", PAST_THE_ROWS),
          new Check("may create in ", CREATES),
          new Check("has a tenant before one is chosen: ", TENANT_BY_DEFAULT));

  private LoginChecks() {}
}
