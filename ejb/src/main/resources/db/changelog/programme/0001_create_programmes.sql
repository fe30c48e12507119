--liquibase formatted sql

--changeset programme:0001
--comment: A förbund's programme. Its code names it in files and never changes.
create table tenant.programme (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  code varchar(60) not null,
  name varchar(120) not null,
  kind varchar(200) not null,
  purpose varchar(2000),
  target_group varchar(2000),
  goal varchar(2000),
  parties varchar(2000),
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  check (valid_to >= valid_from)
);
call platform.seal_tenant_table('tenant.programme', 'select, insert, update');

--changeset programme:0002
--comment: Whole kronor. Null is not known, which is not 0.
create table tenant.programme_year (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  programme_id uuid not null,
  year_number int not null,
  budget bigint check (budget >= 0),
  outcome bigint check (outcome >= 0),
  fulfilment varchar(4000),
  deviations varchar(4000),
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, year_number),
  foreign key (tenant_id, programme_id) references tenant.programme (tenant_id, id)
);
call platform.seal_tenant_table('tenant.programme_year', 'select, insert, update');

--changeset programme:0003
--comment: Somebody's time in a programme: a running number, no name, no text. One that never was is struck and stays, so that its number is not given again. Who has ended went somewhere.
create table tenant.programme_participant (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  programme_id uuid not null,
  number int not null check (number > 0),
  sex varchar(5) not null check (sex in ('WOMAN', 'MAN', 'OTHER')),
  year_of_birth int,
  municipality varchar(4),
  education varchar(40),
  means_of_support varchar(40),
  started_on date not null,
  ended_on date,
  destination varchar(40),
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  struck_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references tenant.programme (tenant_id, id),
  check (ended_on >= started_on),
  check ((ended_on is null) = (destination is null))
);
create index programme_participant_by_day on tenant.programme_participant (tenant_id, started_on);
call platform.seal_tenant_table('tenant.programme_participant', 'select, insert, update');

--changeset programme:0004
--comment: What stood before a change. Part is the year or the participant; null is the programme itself.
create table tenant.programme_revision (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  programme_id uuid not null,
  part_id uuid,
  field varchar(40) not null,
  before_text varchar(4000),
  after_text varchar(4000),
  revised_at timestamptz not null,
  revised_by varchar(255) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references tenant.programme (tenant_id, id)
);
create index programme_revision_of_part on tenant.programme_revision (tenant_id, part_id);
call platform.seal_tenant_table('tenant.programme_revision', 'select, insert');

--changeset programme:0005
--comment: What figures about participants are made of: the contract of programme with statistics, in the same columns as earlier_participant_fact.
create view tenant.participant_fact with (security_invoker = true) as
select
  p.tenant_id,
  p.id as record_id,
  p.number::text as reference,
  g.code::text as programme,
  p.started_on as began,
  p.ended_on as ended,
  p.destination::text as destination,
  p.sex::text as sex,
  p.year_of_birth,
  p.municipality::text as municipality,
  p.education::text as education,
  p.means_of_support::text as means_of_support,
  'PROGRAMME'::text as source
from tenant.programme_participant p
join tenant.programme g on g.tenant_id = p.tenant_id and g.id = p.programme_id
where p.struck_at is null;
grant select on tenant.participant_fact to tenant;
comment on column tenant.participant_fact.programme is 'Code of the programme.';
comment on column tenant.participant_fact.means_of_support is 'At the start, national code; null: not known.';

--changeset programme:0006
--comment: What each table holds, for the complete export.
comment on table tenant.programme is 'An activity of a förbund beside personligt ombud: its purpose, parties and time.';
comment on table tenant.programme_year is 'A programme''s budget, outcome and goal fulfilment of a year, in whole kronor.';
comment on table tenant.programme_participant is 'Somebody''s time in a programme: a running number and no name.';
comment on table tenant.programme_revision is 'What stood about a programme or a participant before it was changed, and who changed it.';
