--liquibase formatted sql

--changeset casework:0010
--comment: What figures about clients are made of: the contract of casework with statistics. One row a stretch; a case that was resumed within a quarter has several (DOMAIN rule 5). No name, no text.
create view tenant.client_fact with (security_invoker = true) as
with stretch as (
  select i.tenant_id, i.case_id,
    lag(i.resumed_on) over (partition by i.tenant_id, i.case_id order by i.closed_on, i.resumed_on) as resumed_on,
    i.closed_on, i.outcome
  from tenant.case_interruption i
  union all
  select c.tenant_id, c.id, l.resumed_on, c.closed_on, c.outcome
  from tenant.client_case c
  left join (
    select i.tenant_id, i.case_id, max(i.resumed_on) as resumed_on
    from tenant.case_interruption i
    group by i.tenant_id, i.case_id
  ) l on l.tenant_id = c.tenant_id and l.case_id = c.id
)
select
  c.tenant_id,
  c.id as record_id,
  c.number_year || '-' || c.number_in_year as reference,
  coalesce(s.resumed_on, c.opened_on) as began,
  s.closed_on as ended,
  case when s.resumed_on is null then 'NEW' else 'RESUMED' end as began_as,
  s.outcome::text as outcome,
  p.sex::text as sex,
  p.year_of_birth,
  c.municipality::text as municipality,
  c.district::text as district,
  c.reasons,
  null::boolean as minor_children,
  null::text as children_at_home,
  null::boolean as grown_up_at_home,
  null::int as authorities,
  null::text[] as appeals,
  null::text as means_of_support,
  null::text as education,
  c.ombud_id,
  'CASE'::text as source
from stretch s
join tenant.client_case c on c.tenant_id = s.tenant_id and c.id = s.case_id
left join tenant.client p on p.tenant_id = c.tenant_id and p.id = c.client_id;
grant select on tenant.client_fact to tenant;
comment on column tenant.client_fact.record_id is 'The case. The same for all stretches of it.';
comment on column tenant.client_fact.reference is 'The case number.';
comment on column tenant.client_fact.ended is 'Null while it goes on; on that evening it is over.';
comment on column tenant.client_fact.began_as is 'NEW, RESUMED or TRANSFERRED_IN.';
comment on column tenant.client_fact.outcome is 'National code. The code transferred counts as transferred out, all others as closed.';
comment on column tenant.client_fact.reasons is 'Codes of the tenant''s contact reasons.';
comment on column tenant.client_fact.minor_children is 'Null: not asked.';
comment on column tenant.client_fact.children_at_home is 'ALL_TIME, EVERY_OTHER_WEEK or NO; null: not asked.';
comment on column tenant.client_fact.authorities is 'How many authorities are involved; null: no answer.';
comment on column tenant.client_fact.appeals is 'National codes of authorities; null: no answer, empty: none.';
comment on column tenant.client_fact.ombud_id is 'Who holds the case, or held it last.';

--changeset casework:0011
--comment: What figures about assignments are made of. An assignment that was not done ends with its case.
create view tenant.assignment_fact with (security_invoker = true) as
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
left join tenant.client p on p.tenant_id = c.tenant_id and p.id = c.client_id;
grant select on tenant.assignment_fact to tenant;
comment on column tenant.assignment_fact.reference is 'The number of the case.';
comment on column tenant.assignment_fact.term is 'Code of the tenant''s assignments.';

--changeset casework:0012
--comment: What cases per full-time position are made of: one row for each time with the same share of full time.
create view tenant.position_fact with (security_invoker = true) as
select
  f.tenant_id,
  f.id as record_id,
  o.id as ombud_id,
  o.name::text as reference,
  f.fte,
  greatest(f.valid_from, o.valid_from) as valid_from,
  least(f.valid_to, o.valid_to) as valid_to,
  'CASE'::text as source
from tenant.fte_period f
join tenant.ombud o on o.tenant_id = f.tenant_id and o.id = f.ombud_id;
grant select on tenant.position_fact to tenant;
comment on column tenant.position_fact.valid_to is 'The last day; null while it goes on. May lie before valid_from: then it never counts.';
