--liquibase formatted sql

--changeset audit:0001
create table tenant.audit_entry (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  recorded_at timestamptz not null,
  kind varchar(16) not null,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  actor varchar(255) not null,
  activity varchar(120) not null,
  record_ids uuid[] not null,
  primary key (tenant_id, id)
);
create index audit_entry_by_time on tenant.audit_entry (tenant_id, recorded_at);
call platform.seal_tenant_table('tenant.audit_entry', 'select, insert');

--changeset audit:0002 splitStatements:false
do $$
declare
  login text;
begin
  foreach login in array array['platform', 'county', 'national'] loop
    execute format(
      'create table %I.audit_entry (id uuid primary key, scope varchar(63) not null, recorded_at timestamptz not null,'
      ' kind varchar(16) not null, issuer varchar(255) not null, subject varchar(255) not null, actor varchar(255) not null,'
      ' activity varchar(120) not null, record_ids uuid[] not null)', login);
    execute format('grant select, insert on %I.audit_entry to %I', login, login);
  end loop;
end
$$;
