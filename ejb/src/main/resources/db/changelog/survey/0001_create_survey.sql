--liquibase formatted sql

--changeset survey:0001
--comment: A one-time code that has not been used. Its key is a digest of the code; the row goes when the code is used. It knows no client, no case, no giver and no moment.
create table tenant.survey_code (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  valid_to date not null,
  primary key (tenant_id, id)
);
call platform.seal_tenant_table('tenant.survey_code');

--changeset survey:0002
--comment: Answers that wait until there are enough of them to be shown together: cut apart by question and sorted.
create table tenant.survey_box (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  waiting int not null check (waiting between 0 and 4),
  marks text[] not null,
  primary key (tenant_id, id),
  unique (tenant_id)
);
call platform.seal_tenant_table('tenant.survey_box', 'select, insert, update');

--changeset survey:0003
--comment: What was handed out and what came out of the box in a half-year. Nothing finer is kept.
create table tenant.survey_period (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  year int not null,
  half int not null check (half in (1, 2)),
  handed_out int not null check (handed_out >= 0),
  answers int not null check (answers = 0 or answers >= 5),
  primary key (tenant_id, id),
  unique (tenant_id, year, half)
);
call platform.seal_tenant_table('tenant.survey_period', 'select, insert, update');

--changeset survey:0004
--comment: How many gave an answer to a question in a half-year. No answer of a single person is kept.
create table tenant.survey_tally (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  year int not null,
  half int not null,
  question varchar(32) not null,
  choice varchar(32) not null,
  answers int not null check (answers > 0),
  primary key (tenant_id, id),
  unique (tenant_id, year, half, question, choice),
  foreign key (tenant_id, year, half) references tenant.survey_period (tenant_id, year, half)
);
call platform.seal_tenant_table('tenant.survey_tally', 'select, insert, update');
