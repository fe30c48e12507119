--liquibase formatted sql

--changeset casework:0021
--comment: An assignment that was opened by mistake is struck and stays.
alter table tenant.case_assignment add column struck_at timestamptz;
comment on column tenant.case_assignment.struck_at is 'When it was struck as a mistake; null: it counts.';

--changeset casework:0022
--comment: What was struck never was.
create or replace view tenant.assignment_fact with (security_invoker = true) as
select
  a.tenant_id,
  a.id as record_id,
  a.case_id as client_record_id,
  c.number_year || '-' || c.number_in_year as reference,
  a.term::text as term,
  a.opened_on,
  a.done_on,
  coalesce(a.done_on, c.closed_on) as ended_on,
  p.sex::text as sex,
  p.year_of_birth,
  c.municipality::text as municipality,
  c.district::text as district,
  c.ombud_id,
  'CASE'::text as source
from tenant.case_assignment a
join tenant.client_case c on c.tenant_id = a.tenant_id and c.id = a.case_id
left join tenant.client p on p.tenant_id = c.tenant_id and p.id = c.client_id
where a.struck_at is null;
