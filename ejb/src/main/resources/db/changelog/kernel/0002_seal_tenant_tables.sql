--liquibase formatted sql

--changeset kernel:0002 splitStatements:false
--comment: Call once for every table of schema tenant: the login sees and writes the rows of the tenant that is set for the transaction, and nothing without one.
create procedure platform.seal_tenant_table(sealed regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', sealed);
  execute format('alter table %s force row level security', sealed);
  execute format(
    'create policy of_the_tenant on %s to tenant using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)'
    ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)', sealed);
  execute format('grant %s on %s to tenant', privileges, sealed);
end
$$;

--changeset kernel:0003
create extension if not exists btree_gist;
