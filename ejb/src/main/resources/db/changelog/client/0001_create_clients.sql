--liquibase formatted sql

--changeset client:0001
--comment: A tenant's own keys, wrapped by the key-encryption key, which never lies in the database.
create table tenant.data_key (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  sealing_keyset bytea not null,
  index_keyset bytea not null,
  last_client_number int not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id)
);
call platform.seal_tenant_table('tenant.data_key', 'select, insert, update');

--changeset client:0002
create table tenant.client (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  number int not null,
  sealed_name bytea not null,
  sealed_contact bytea,
  year_of_birth int not null check (year_of_birth between 1900 and 2100),
  sex varchar(8) not null check (sex in ('WOMAN', 'MAN', 'OTHER')),
  municipality char(4) not null,
  district varchar(80),
  protected_identity boolean not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
call platform.seal_tenant_table('tenant.client');

--changeset client:0003
--comment: What stood before a correction.
create table tenant.client_correction (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  client_id uuid not null,
  sealed_name bytea not null,
  sealed_contact bytea,
  year_of_birth int not null,
  sex varchar(8) not null,
  municipality char(4) not null,
  district varchar(80),
  protected_identity boolean not null,
  corrected_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, client_id) references tenant.client (tenant_id, id) on delete cascade
);
create index client_correction_of_client on tenant.client_correction (tenant_id, client_id);
call platform.seal_tenant_table('tenant.client_correction');

--changeset client:0004
--comment: Keyed tokens of names: finds a person by name although the name is sealed.
create table tenant.client_name_token (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  client_id uuid not null,
  token bytea not null,
  primary key (tenant_id, id),
  unique (tenant_id, token, client_id),
  foreign key (tenant_id, client_id) references tenant.client (tenant_id, id) on delete cascade
);
create index client_name_token_of_client on tenant.client_name_token (tenant_id, client_id);
call platform.seal_tenant_table('tenant.client_name_token');
