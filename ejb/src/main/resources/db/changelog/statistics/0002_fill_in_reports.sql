--liquibase formatted sql

--changeset statistics:0003
--comment: A report's form that people fill in, once a form and year. Its version tells who saved meanwhile.
create table tenant.report_filling (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  form varchar(63) not null,
  year int not null check (year between 1994 and 2200),
  saved_at timestamptz not null,
  saved_by varchar(255) not null,
  primary key (tenant_id, id),
  unique (tenant_id, form, year)
);
call platform.seal_tenant_table('tenant.report_filling', 'select, insert, update');

--changeset statistics:0004
--comment: What was written at a place of the form, each time: the newest counts, those before are kept. Neither text nor amount is: emptied.
create table tenant.report_entry (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  filling_id uuid not null,
  place varchar(140) not null,
  saving int not null,
  told varchar(4000),
  amount numeric(14, 2),
  written_at timestamptz not null,
  written_by varchar(255) not null,
  primary key (tenant_id, id),
  unique (tenant_id, filling_id, place, saving),
  foreign key (tenant_id, filling_id) references tenant.report_filling (tenant_id, id),
  check (told is null or amount is null)
);
call platform.seal_tenant_table('tenant.report_entry', 'select, insert');

--changeset statistics:0005
--comment: What each table holds, for the complete export.
comment on table tenant.report_filling is 'A yearly report''s form as it was last filled in.';
comment on table tenant.report_entry is 'What was written at a place of a yearly report, each time; the newest counts.';
