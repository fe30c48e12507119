package se.brobyggaren.tenancy.control;

import java.util.List;

/** What must hold of the schemas that carry tenants' rows, whoever looks. */
final class CatalogueChecks {
  private static final String SEALED = "('tenant', 'published')";
  private static final String OURS =
      "('tenant', 'published', 'release', 'national', 'county', 'platform')";

  /** Exactly what platform.seal_tenant_table writes: a wider condition would contain it too. */
  private static final String SEAL =
      "'(tenant_id = (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::integer)'";

  private static final String UNFORCED =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in %s and not (c.relrowsecurity and c.relforcerowsecurity)
      order by 1
      """
          .formatted(SEALED);

  private static final String WIDER_POLICIES =
      """
      select schemaname || '.' || tablename || ': ' || policyname
      from pg_policies
      where schemaname in %s
        and not (roles = '{tenant}' and cmd = 'ALL' and permissive = 'PERMISSIVE'
                 and qual is not distinct from %2$s and with_check is not distinct from %2$s)
        and not (schemaname = 'published' and cmd = 'SELECT' and roles in ('{release}', '{national}'))
      order by 1
      """
          .formatted(SEALED, SEAL);

  private static final String WITHOUT_TENANT =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in %s
        and not exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull and a.atttypid = 'int'::regtype)
      order by 1
      """
          .formatted(SEALED);

  /** Otherwise a clash of keys tells one tenant what another one has. */
  private static final String UNIQUE_ACROSS =
      """
      select n.nspname || '.' || x.relname
      from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in %s and (i.indisunique or i.indisexclusion)
        and not exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = i.indkey[0])
      order by 1
      """
          .formatted(SEALED);

  /** The check of a foreign key is not subject to row-level security. */
  private static final String REFERENCES_ACROSS =
      """
      select n.nspname || '.' || c.relname || ': ' || k.conname
      from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_class f on f.oid = k.confrelid join pg_namespace m on m.oid = f.relnamespace
      where k.contype = 'f' and (n.nspname in %1$s or m.nspname in %1$s)
        and not (exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1] and a.attname = 'tenant_id')
             and exists (select from pg_attribute a where a.attrelid = f.oid and a.attnum = k.confkey[1] and a.attname = 'tenant_id'))
      order by 1
      """
          .formatted(SEALED);

  /**
   * A view shows what its owner may see, and the owner sees all; a stored copy has no rows' owner.
   */
  private static final String VIEWS =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in %s
        and (c.relkind in ('m', 'f')
             or c.relkind = 'v' and coalesce(array_to_string(c.reloptions, ','), '') !~* 'security_invoker=(true|on|yes|1)')
      order by 1
      """
          .formatted(OURS);

  private static final String DEFINERS =
      """
      select p.oid::regprocedure::text
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      order by 1
      """;

  /** A counter that all tenants share tells each how much the others do. */
  private static final String COUNTERS =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and n.nspname in %s
      order by 1
      """
          .formatted(SEALED);

  private static final String OPEN_TO_ALL =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in %1$s and (
        exists (select from aclexplode(c.relacl) a where a.grantee = 0)
        or exists (select from pg_attribute t, aclexplode(t.attacl) a where t.attrelid = c.oid and a.grantee = 0))
      union all
      select 'schema ' || n.nspname from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in %1$s and a.grantee = 0
      union all
      select 'whatever is made from now on (default privileges)'
      from pg_default_acl d, aclexplode(d.defaclacl) a where a.grantee = 0
      order by 1
      """
          .formatted(OURS);

  static final List<Check> ALL =
      List.of(
          new Check("row-level security is not forced on ", UNFORCED),
          new Check("a policy lets more through than the active tenant: ", WIDER_POLICIES),
          new Check("no tenant_id that is always filled: ", WITHOUT_TENANT),
          new Check("unique across tenants: ", UNIQUE_ACROSS),
          new Check("refers across tenants: ", REFERENCES_ACROSS),
          new Check("shows rows with its owner's eyes: ", VIEWS),
          new Check("runs with its owner's powers: ", DEFINERS),
          new Check("counts across tenants: ", COUNTERS),
          new Check("open to everybody: ", OPEN_TO_ALL));

  private CatalogueChecks() {}
}
