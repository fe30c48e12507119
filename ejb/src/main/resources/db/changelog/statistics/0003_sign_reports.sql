--liquibase formatted sql

--changeset statistics:0006
--comment: A report as a lead signed it. Nobody can change what it said: a signature is only taken back, and of a report one stands at a time.
create table tenant.report_signature (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  form varchar(63) not null,
  programme_id uuid,
  year int not null check (year between 1994 and 2200),
  document text not null,
  fingerprint varchar(64) not null,
  signed_at timestamptz not null,
  signed_by varchar(255) not null,
  withdrawn_at timestamptz,
  withdrawn_by varchar(255),
  withdrawn_reason varchar(1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references tenant.programme (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index report_signature_stands on tenant.report_signature (tenant_id, year, form, programme_id)
  nulls not distinct where withdrawn_at is null;
create index report_signature_of_report on tenant.report_signature (tenant_id, year, form);
call platform.seal_tenant_table('tenant.report_signature',
  'select, insert, update (version, withdrawn_at, withdrawn_by, withdrawn_reason)');
comment on table tenant.report_signature is 'A yearly report as it was signed, and whether the signature was taken back.';
