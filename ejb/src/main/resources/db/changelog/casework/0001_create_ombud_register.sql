--liquibase formatted sql

--changeset casework:0001
--comment: active is the number of open cases that the ombud holds. Only the conditional update of the caseload rule writes it (DOMAIN rule 3).
create table tenant.ombud (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  person_id uuid not null,
  username varchar(255) not null,
  name varchar(255) not null,
  valid_from date not null,
  valid_to date,
  active int not null default 0 check (active >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, person_id),
  check (valid_to >= valid_from)
);
call platform.seal_tenant_table('tenant.ombud', 'select, insert, update');

--changeset casework:0002
--comment: A position is between nothing and full time, and an ombud has one at a time.
create table tenant.fte_period (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  ombud_id uuid not null,
  fte numeric(3, 2) not null check (fte between 0 and 1),
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  foreign key (tenant_id, ombud_id) references tenant.ombud (tenant_id, id),
  check (valid_to >= valid_from),
  constraint one_fte_at_a_time exclude using gist (
    tenant_id with =, ombud_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
call platform.seal_tenant_table('tenant.fte_period');
