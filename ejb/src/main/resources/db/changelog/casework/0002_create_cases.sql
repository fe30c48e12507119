--liquibase formatted sql

--changeset casework:0003
create table tenant.case_year (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  year int not null,
  last_number int not null,
  primary key (tenant_id, id),
  unique (tenant_id, year)
);
call platform.seal_tenant_table('tenant.case_year', 'select, insert, update');

--changeset casework:0004
--comment: One client's time with the service. The day something happened stands beside the moment it was recorded (DOMAIN section 8).
create table tenant.client_case (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  number_year int not null,
  number_in_year int not null,
  client_id uuid not null,
  referral_id uuid not null,
  ombud_id uuid not null,
  municipality varchar(4) not null,
  district varchar(120),
  opened_on date not null,
  opened_at timestamptz not null,
  phase varchar(24) not null,
  reasons text[] not null,
  awaiting varchar(24),
  awaiting_since date,
  closed_on date,
  closed_at timestamptz,
  outcome varchar(63),
  primary key (tenant_id, id),
  unique (tenant_id, number_year, number_in_year),
  foreign key (tenant_id, client_id) references tenant.client (tenant_id, id),
  foreign key (tenant_id, ombud_id) references tenant.ombud (tenant_id, id),
  check (closed_on >= opened_on),
  check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_at is null)),
  check ((awaiting is null) = (awaiting_since is null))
);
create unique index one_open_case_a_client on tenant.client_case (tenant_id, client_id) where closed_on is null;
create index client_case_by_client on tenant.client_case (tenant_id, client_id);
create index client_case_by_ombud on tenant.client_case (tenant_id, ombud_id);
call platform.seal_tenant_table('tenant.client_case', 'select, insert, update');

--changeset casework:0005
--comment: Who held the case when. The day of an end is the first day on which it is no longer held.
create table tenant.case_holding (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  ombud_id uuid not null,
  held_from date not null,
  held_until date,
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  over_cap_reason varchar(2000),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id),
  foreign key (tenant_id, ombud_id) references tenant.ombud (tenant_id, id),
  check (held_until >= held_from)
);
create index case_holding_by_case on tenant.case_holding (tenant_id, case_id);
create index case_holding_by_ombud on tenant.case_holding (tenant_id, ombud_id, held_from);
create unique index case_is_held_by_one on tenant.case_holding (tenant_id, case_id) where held_until is null;
call platform.seal_tenant_table('tenant.case_holding', 'select, insert, update');

--changeset casework:0006
--comment: A closing that was followed by a return within three months (DOMAIN rule 5).
create table tenant.case_interruption (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  closed_on date not null,
  closed_at timestamptz not null,
  outcome varchar(63) not null,
  resumed_on date not null,
  resumed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id),
  check (resumed_on >= closed_on)
);
create index case_interruption_by_case on tenant.case_interruption (tenant_id, case_id);
call platform.seal_tenant_table('tenant.case_interruption', 'select, insert');

--changeset casework:0007
--comment: No text about the client: the journal is kept elsewhere.
create table tenant.case_contact (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  happened_on date not null,
  kind varchar(24) not null,
  minutes int check (minutes between 1 and 1440),
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  struck_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id)
);
create index case_contact_by_case on tenant.case_contact (tenant_id, case_id, happened_on);
call platform.seal_tenant_table('tenant.case_contact', 'select, insert, update');

--changeset casework:0008
create table tenant.case_assignment (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  term varchar(63) not null,
  opened_on date not null,
  opened_at timestamptz not null,
  done_on date,
  done_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id),
  check (done_on >= opened_on)
);
create index case_assignment_by_case on tenant.case_assignment (tenant_id, case_id);
call platform.seal_tenant_table('tenant.case_assignment', 'select, insert, update');

--changeset casework:0009
--comment: What stood before a correction. Never changed, never removed while the case is kept.
create table tenant.case_revision (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  part_id uuid,
  field varchar(40) not null,
  before_text varchar(2000),
  after_text varchar(2000),
  revised_at timestamptz not null,
  revised_by varchar(255) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id)
);
create index case_revision_by_case on tenant.case_revision (tenant_id, case_id, revised_at);
call platform.seal_tenant_table('tenant.case_revision', 'select, insert');
