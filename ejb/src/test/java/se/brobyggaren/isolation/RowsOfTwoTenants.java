package se.brobyggaren.isolation;

import java.util.List;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/**
 * Puts a row of two tenants into every table that carries tenants, in a database to be thrown away.
 * Isolation does not hang on what the rows say, so the rules about their content are dropped first.
 * All keys of a tenant are the same one: whatever refers to a row finds it, also in a view.
 */
public final class RowsOfTwoTenants {
  public static final int ONE = 1;
  static final int OTHER = 2;

  private RowsOfTwoTenants() {}

  public static void fill(Copy copy) {
    copy.column(
            """
            select format('alter table %I.%I drop constraint if exists %I cascade', n.nspname, c.relname, k.conname)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('tenant', 'published') and k.contype in ('c', 'f', 'x')
            """)
        .forEach(copy::superuser);
    List<String> tables =
        copy.column(
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('tenant', 'published')");
    for (String table : tables) {
      copy.superuser(insert(copy, table, ONE)).superuser(insert(copy, table, OTHER));
    }
    copy.superuser(
            """
            insert into tenant.earlier_record (tenant_id, id, file_id, kind, record_id, began)
            select r.tenant_id, gen_random_uuid(), r.file_id, k, gen_random_uuid(), r.began
            from tenant.earlier_record r,
              unnest(array['CASE', 'ASSIGNMENT', 'ADVICE', 'VISIT', 'PARTICIPANT', 'POSITION', 'FIGURE']) as k
            """)
        .superuser("update tenant.earlier_file set state = 'TAKEN'")
        .superuser(
            "update tenant.deficiency set year = 2024, number = 1, reported_on = current_date");
  }

  private static String insert(Copy copy, String table, int tenant) {
    String must =
        """
        from pg_attribute a where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
          and attnotnull and not atthasdef and attgenerated = '' and attidentity = '' order by attnum
        """
            .formatted(table);
    String columns = String.join(", ", copy.column("select quote_ident(attname) " + must));
    String values =
        String.join(
            ", ",
            copy.column(
                """
                select case
                  when attname = 'tenant_id' then '%1$d'
                  when atttypid in ('int'::regtype, 'smallint'::regtype, 'bigint'::regtype, 'numeric'::regtype) then '1'
                  when atttypid = 'uuid'::regtype then quote_literal('00000000-0000-0000-0000-00000000000%1$d')
                  when atttypid = 'date'::regtype then 'current_date'
                  when atttypid = 'timestamptz'::regtype then 'now()'
                  when atttypid = 'bool'::regtype then 'true'
                  when atttypid in ('json'::regtype, 'jsonb'::regtype) or format_type(atttypid, atttypmod) like '%%[]' then quote_literal('{}')
                  when format_type(atttypid, null) like '%%range' then quote_literal('empty')
                  else quote_literal('1') end
                """
                        .formatted(tenant)
                    + must));
    return "insert into %s (%s) values (%s)".formatted(table, columns, values);
  }
}
