--liquibase formatted sql

--changeset deficiency:0003
--comment: A report of a fault in the system (systemfel, brist). There is no column for a client, and none may be added. Numbered when it is reported.
create table tenant.deficiency (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  year int,
  number int,
  state varchar(16) not null,
  state_since date not null,
  occurred_on date not null,
  last_occurred_on date not null,
  occurrences int not null check (occurrences > 0),
  reported_on date,
  type_codes text[] not null,
  event text not null,
  consequence text not null,
  measures_taken text,
  urgent boolean not null,
  writer_issuer varchar(255) not null,
  writer_subject varchar(255) not null,
  writer varchar(255) not null,
  recorded_at timestamptz not null,
  returned_because text,
  measure_due_on date,
  followed_up_on date,
  followed_up_where varchar(255),
  follow_up text,
  feedback_on date,
  feedback text,
  improvement varchar(8) check (improvement in ('YES', 'PARTLY', 'NO')),
  improvement_what text,
  share_id uuid,
  shared_on date,
  primary key (tenant_id, id),
  unique (tenant_id, year, number),
  foreign key (tenant_id, share_id) references published.shared_deficiency,
  constraint reported_ones_are_numbered check ((number is null) = (reported_on is null) and (number is null) = (state = 'OBSERVED'))
);
create index deficiency_by_state on tenant.deficiency (tenant_id, state);
call platform.seal_tenant_table('tenant.deficiency', 'select, insert, update');

--changeset deficiency:0004
--comment: One thread for each authority that a report concerns.
create table tenant.answer_thread (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  deficiency_id uuid not null,
  place int not null,
  authority_code varchar(63) not null,
  which varchar(255),
  sent_on date,
  sent_to varchar(255),
  answer_due_on date,
  reminders int not null,
  reminded_on date,
  answered_on date,
  unanswered boolean not null,
  answer text,
  measures text,
  done_by date,
  responsible varchar(255),
  primary key (tenant_id, id),
  foreign key (tenant_id, deficiency_id) references tenant.deficiency
);
create index answer_thread_of_deficiency on tenant.answer_thread (tenant_id, deficiency_id);
call platform.seal_tenant_table('tenant.answer_thread');

--changeset deficiency:0005
--comment: What happened to a report, and what stood before when its text was changed.
create table tenant.deficiency_event (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  deficiency_id uuid not null,
  kind varchar(16) not null,
  happened_on date not null,
  authority_code varchar(63),
  note text,
  event_before text,
  consequence_before text,
  measures_taken_before text,
  actor varchar(255) not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, deficiency_id) references tenant.deficiency
);
create index deficiency_event_of_deficiency on tenant.deficiency_event (tenant_id, deficiency_id, recorded_at);
call platform.seal_tenant_table('tenant.deficiency_event', 'select, insert');

--changeset deficiency:0006
--comment: The last number given in a year; the row is locked while a number is taken.
create table tenant.report_series (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  year int not null,
  last_number int not null,
  primary key (tenant_id, id),
  unique (tenant_id, year)
);
call platform.seal_tenant_table('tenant.report_series', 'select, insert, update');
