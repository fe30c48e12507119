--liquibase formatted sql

--changeset exchange:0001
--comment: A file of earlier years and how far it has come. One at a time is worked on, and one at a time is in force.
create table tenant.earlier_file (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  name varchar(200) not null,
  fingerprint varchar(64) not null,
  from_day date not null,
  until_day date not null,
  state varchar(12) not null check (state in ('CHECKING', 'CHECKED', 'REFUSED', 'TAKING', 'TAKEN', 'CANCELLED', 'BROKEN', 'SUPERSEDED', 'WITHDRAWN')),
  row_count int not null,
  done_rows int not null,
  problem_count int not null,
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  alive_at timestamptz not null,
  primary key (tenant_id, id),
  check (until_day >= from_day)
);
create unique index one_earlier_file_at_work on tenant.earlier_file (tenant_id) where state in ('CHECKING', 'TAKING');
create unique index one_earlier_file_in_force on tenant.earlier_file (tenant_id) where state = 'TAKEN';
create index earlier_file_by_time on tenant.earlier_file (tenant_id, recorded_at);
call platform.seal_tenant_table('tenant.earlier_file');

--changeset exchange:0002
--comment: The file itself, only while it waits to be taken.
create table tenant.earlier_content (
  tenant_id int not null,
  file_id uuid not null,
  content bytea not null,
  primary key (tenant_id, file_id),
  foreign key (tenant_id, file_id) references tenant.earlier_file (tenant_id, id) on delete cascade
);
call platform.seal_tenant_table('tenant.earlier_content');

--changeset exchange:0003
--comment: What is wrong with a row. Never what stands there: it may be what must not be kept.
create table tenant.earlier_problem (
  tenant_id int not null,
  file_id uuid not null,
  position int not null,
  row_number int not null,
  column_name varchar(40),
  kind varchar(30) not null,
  primary key (tenant_id, file_id, position),
  foreign key (tenant_id, file_id) references tenant.earlier_file (tenant_id, id) on delete cascade
);
call platform.seal_tenant_table('tenant.earlier_problem');

--changeset exchange:0004
--comment: The rows of the file in force, all kinds in one table. No name, no free text.
create table tenant.earlier_record (
  tenant_id int not null,
  id uuid not null,
  file_id uuid not null,
  kind varchar(12) not null,
  record_id uuid not null,
  client_record_id uuid,
  reference varchar(40),
  sex varchar(5) check (sex in ('WOMAN', 'MAN', 'OTHER')),
  year_of_birth int,
  municipality varchar(4),
  district varchar(60),
  began date not null,
  done_on date,
  ended date,
  began_as varchar(14),
  outcome varchar(40),
  reasons text[],
  term varchar(60),
  minor_children boolean,
  children_at_home varchar(20),
  grown_up_at_home boolean,
  authorities int,
  appeals text[],
  means_of_support varchar(40),
  education varchar(40),
  minutes int,
  programme varchar(60),
  destination varchar(40),
  fte numeric(5, 2),
  figure varchar(60),
  amount numeric(14, 2),
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references tenant.earlier_file (tenant_id, id) on delete cascade,
  check (ended >= began)
);
create index earlier_record_by_kind on tenant.earlier_record (tenant_id, kind, began);
create index earlier_record_of_file on tenant.earlier_record (tenant_id, file_id);
call platform.seal_tenant_table('tenant.earlier_record');

--changeset exchange:0005
--comment: What imported years say to statistics, in the same columns as the components' own views.
create view tenant.earlier_client_fact with (security_invoker = true) as
select tenant_id, record_id, reference::text as reference, began, ended, began_as::text as began_as, outcome::text as outcome,
  sex::text as sex, year_of_birth, municipality::text as municipality, district::text as district, reasons, minor_children,
  children_at_home::text as children_at_home, grown_up_at_home, authorities, appeals,
  means_of_support::text as means_of_support, education::text as education, null::uuid as ombud_id, 'EARLIER'::text as source
from tenant.earlier_record where kind = 'CASE';
grant select on tenant.earlier_client_fact to tenant;

create view tenant.earlier_assignment_fact with (security_invoker = true) as
select tenant_id, record_id, client_record_id, reference::text as reference, term::text as term, began as opened_on, done_on,
  ended as ended_on, sex::text as sex, year_of_birth, municipality::text as municipality, district::text as district,
  null::uuid as ombud_id, 'EARLIER'::text as source
from tenant.earlier_record where kind = 'ASSIGNMENT';
grant select on tenant.earlier_assignment_fact to tenant;

create view tenant.earlier_advice_fact with (security_invoker = true) as
select tenant_id, record_id, reference::text as reference, began as day, minutes, term::text as subject, 'EARLIER'::text as source
from tenant.earlier_record where kind = 'ADVICE';
grant select on tenant.earlier_advice_fact to tenant;

create view tenant.earlier_visit_fact with (security_invoker = true) as
select tenant_id, record_id, reference::text as reference, began as day, minutes, municipality::text as municipality,
  district::text as district, 'EARLIER'::text as source
from tenant.earlier_record where kind = 'VISIT';
grant select on tenant.earlier_visit_fact to tenant;

create view tenant.earlier_participant_fact with (security_invoker = true) as
select tenant_id, record_id, reference::text as reference, programme::text as programme, began, ended,
  destination::text as destination, sex::text as sex, year_of_birth, municipality::text as municipality,
  education::text as education, means_of_support::text as means_of_support, 'EARLIER'::text as source
from tenant.earlier_record where kind = 'PARTICIPANT';
grant select on tenant.earlier_participant_fact to tenant;

create view tenant.earlier_position_fact with (security_invoker = true) as
select tenant_id, record_id, null::uuid as ombud_id, reference::text as reference, fte, began as valid_from, ended as valid_to,
  'EARLIER'::text as source
from tenant.earlier_record where kind = 'POSITION';
grant select on tenant.earlier_position_fact to tenant;

create view tenant.earlier_figure_fact with (security_invoker = true) as
select tenant_id, record_id, figure::text as code, programme::text as programme, began as from_day, ended as to_day, amount,
  'EARLIER'::text as source
from tenant.earlier_record where kind = 'FIGURE';
grant select on tenant.earlier_figure_fact to tenant;

create view tenant.earlier_boundary with (security_invoker = true) as
select tenant_id, until_day as until from tenant.earlier_file where state = 'TAKEN';
grant select on tenant.earlier_boundary to tenant;
comment on column tenant.earlier_boundary.until is 'Up to this day the imported records count, after it the service''s own.';
