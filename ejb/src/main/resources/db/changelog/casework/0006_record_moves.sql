--liquibase formatted sql

--changeset casework:0018
--comment: Where the client lives from a day on; before the first move it is where they lived when the case was opened. One that never was is struck and stays.
create table tenant.case_move (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  moved_on date not null,
  municipality varchar(4) not null,
  district varchar(120),
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  struck_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id)
);
create unique index case_moves_once_a_day on tenant.case_move (tenant_id, case_id, moved_on) where struck_at is null;
create index case_move_by_case on tenant.case_move (tenant_id, case_id);
call platform.seal_tenant_table('tenant.case_move', 'select, insert, update');
comment on table tenant.case_move is 'That a client moved while the case went on: from which day they live where.';
comment on column tenant.case_move.moved_on is 'The first day on which the client lives there.';
comment on column tenant.case_move.municipality is 'SCB''s code of the municipality, also of one that the service does not serve.';
comment on column tenant.case_move.struck_at is 'When it was struck as a mistake; null: it counts.';

--changeset casework:0019
--comment: From which day a client lives where: the reference date of a table fixes the municipality (DOMAIN rule 7). What was struck never happened.
create view tenant.move_fact with (security_invoker = true) as
select
  m.tenant_id,
  m.case_id as record_id,
  m.moved_on as day,
  m.municipality::text as municipality,
  m.district::text as district
from tenant.case_move m
where m.struck_at is null;
grant select on tenant.move_fact to tenant;
comment on column tenant.move_fact.record_id is 'The case.';
comment on column tenant.client_fact.municipality is 'Where the client lived when the case was opened; move_fact says where since.';
comment on column tenant.assignment_fact.municipality is 'Where the client lived when the case was opened; move_fact says where since.';

--changeset casework:0020
--comment: The same for somebody who was in the queue and got a case: where they live since they applied.
create view tenant.queue_move_fact with (security_invoker = true) as
select
  m.tenant_id,
  q.id as record_id,
  m.moved_on as day,
  m.municipality::text as municipality,
  m.district::text as district
from tenant.case_move m
join tenant.client_case c on c.tenant_id = m.tenant_id and c.id = m.case_id
join tenant.queue_entry q on q.tenant_id = c.tenant_id and q.client_id = c.client_id and q.applied_on <= m.moved_on
where m.struck_at is null;
grant select on tenant.queue_move_fact to tenant;
comment on column tenant.queue_move_fact.record_id is 'The place in the queue.';
