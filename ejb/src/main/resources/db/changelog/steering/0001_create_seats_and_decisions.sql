--liquibase formatted sql

--changeset steering:0001
--comment: Who sits on which of the configuration's seats. A holding ended before its first day has an empty range.
create table tenant.seat_holder (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  group_code varchar(63) not null,
  seat_code varchar(63) not null,
  username varchar(255) not null,
  name varchar(255) not null,
  valid_from date not null,
  valid_to date,
  recorded_by varchar(255) not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  constraint seat_is_held_once_by_a_person exclude using gist (
    tenant_id with =, group_code with =, seat_code with =, username with =,
    (case when valid_to < valid_from then 'empty'::daterange else daterange(valid_from, valid_to, '[]') end) with &&)
);
call platform.seal_tenant_table('tenant.seat_holder', 'select, insert, update');

--changeset steering:0002
--comment: What was decided is never changed. group_code is null where the tenant has no deciding group: then the lead decided.
create table tenant.group_decision (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  subject_id uuid not null,
  group_code varchar(63),
  group_name varchar(255),
  decided_on date not null,
  outcome varchar(16) not null check (outcome in ('MEASURE', 'NO_MEASURE')),
  wording text not null,
  responsible varchar(255),
  due_on date,
  note text,
  recorded_by varchar(255) not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject_id)
);
call platform.seal_tenant_table('tenant.group_decision', 'select, insert');

--changeset steering:0003
--comment: DOMAIN rule 9: a voice votes or is heard before, never both.
create table tenant.decision_voice (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  decision_id uuid not null,
  place int not null,
  seat_code varchar(63) not null,
  seat_name varchar(255) not null,
  kind varchar(16) not null check (kind in ('DECIDING', 'ADVISORY', 'OBSERVER')),
  present boolean not null,
  person varchar(255),
  vote varchar(16) check (vote in ('FOR', 'AGAINST', 'ABSTAINS')),
  heard_on date,
  statement text,
  primary key (tenant_id, id),
  unique (tenant_id, decision_id, seat_code),
  foreign key (tenant_id, decision_id) references tenant.group_decision,
  constraint only_deciding_seats_vote check (vote is null or kind = 'DECIDING' and present)
);
call platform.seal_tenant_table('tenant.decision_voice', 'select, insert');
