--liquibase formatted sql

--changeset tenancy:0001
create table platform.tenant (
  number int generated always as identity primary key,
  alias varchar(63) not null unique,
  name varchar(200) not null,
  county_code char(2),
  valid_from date,
  valid_to date,
  refused text,
  conflict text,
  version_number int,
  loaded_at timestamptz not null
);
grant select, insert, update on platform.tenant to platform;

--changeset tenancy:0002
--comment: A version is never changed. file_hash is set for a version that was loaded from the tenant's file.
create table tenant.configuration_version (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  number int not null,
  valid_from date not null,
  content text not null,
  source varchar(8) not null check (source in ('FILE', 'PAGE', 'REFUSED')),
  file_hash varchar(64),
  author varchar(255) not null,
  reason varchar(2000) not null,
  decider varchar(255),
  decided_on date,
  reference varchar(255),
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
call platform.seal_tenant_table('tenant.configuration_version', 'select, insert');
