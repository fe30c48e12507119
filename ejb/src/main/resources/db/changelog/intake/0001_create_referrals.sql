--liquibase formatted sql

--changeset intake:0001
--comment: Circumstances answered yes or no; what stands in neither was not asked.
create table tenant.referral (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  client_id uuid not null,
  source varchar(40) not null,
  consented_on date,
  applied_on date not null,
  answered_yes text[] not null,
  answered_no text[] not null,
  sealed_wish bytea,
  municipality char(4) not null,
  district varchar(80),
  state varchar(20) not null check (state in ('RECEIVED', 'TWO_OMBUD_MEETING', 'ACCEPTED', 'DECLINED')),
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, client_id) references tenant.client (tenant_id, id),
  check (source = 'self' or consented_on is not null)
);
create index referral_by_state on tenant.referral (tenant_id, state, applied_on);
create index referral_of_client on tenant.referral (tenant_id, client_id);
call platform.seal_tenant_table('tenant.referral');

--changeset intake:0002
create table tenant.referral_decision (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  referral_id uuid not null,
  outcome varchar(20) not null check (outcome in ('TWO_OMBUD_MEETING', 'ACCEPTED', 'DECLINED')),
  ground varchar(32),
  decided_on date not null,
  decided_by varchar(255) not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references tenant.referral (tenant_id, id) on delete cascade,
  check ((outcome = 'DECLINED') = (ground is not null))
);
create index referral_decision_of_referral on tenant.referral_decision (tenant_id, referral_id);
call platform.seal_tenant_table('tenant.referral_decision');

--changeset intake:0003
--comment: Facts of somebody who waits. A place is computed from the order of the day and never stored.
create table tenant.queue_entry (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  referral_id uuid not null,
  client_id uuid not null,
  applied_on date not null,
  entered_on date not null,
  state varchar(8) not null check (state in ('WAITING', 'PAUSED', 'TAKEN', 'LEFT')),
  paused_on date,
  ended_on date,
  left_reason varchar(32),
  primary key (tenant_id, id),
  unique (tenant_id, referral_id),
  foreign key (tenant_id, referral_id) references tenant.referral (tenant_id, id),
  foreign key (tenant_id, client_id) references tenant.client (tenant_id, id),
  check ((state = 'PAUSED') = (paused_on is not null)),
  check ((state in ('TAKEN', 'LEFT')) = (ended_on is not null)),
  check ((state = 'LEFT') = (left_reason is not null))
);
create index queue_entry_by_state on tenant.queue_entry (tenant_id, state, applied_on);
create unique index client_waits_once on tenant.queue_entry (tenant_id, client_id) where state in ('WAITING', 'PAUSED');
call platform.seal_tenant_table('tenant.queue_entry');

--changeset intake:0004
--comment: Advice is counted without any person.
create table tenant.advice (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  given_on date not null,
  minutes int not null check (minutes between 1 and 480),
  subject varchar(60) not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id)
);
create index advice_by_day on tenant.advice (tenant_id, given_on);
call platform.seal_tenant_table('tenant.advice', 'select, insert, delete');
