--liquibase formatted sql

--changeset deficiency:0007
--comment: What figures about deficiencies are made of: the contract of deficiency with statistics. Reported ones alone; no text.
create view tenant.deficiency_fact with (security_invoker = true) as
select
  d.tenant_id,
  d.id as record_id,
  d.id as report_id,
  d.year || '-' || d.number as reference,
  d.reported_on as day,
  case when g.id is null then null else coalesce(g.group_code::text, 'LEAD') end as decided_by,
  d.state::text as state,
  g.outcome::text as decision,
  d.improvement::text as improvement,
  t.authorities,
  d.type_codes as types
from tenant.deficiency d
left join tenant.group_decision g on g.tenant_id = d.tenant_id and g.subject_id = d.id
left join (
  select a.tenant_id, a.deficiency_id, array_agg(distinct a.authority_code::text order by a.authority_code::text) as authorities
  from tenant.answer_thread a
  group by a.tenant_id, a.deficiency_id
) t on t.tenant_id = d.tenant_id and t.deficiency_id = d.id
where d.number is not null;
grant select on tenant.deficiency_fact to tenant;
comment on column tenant.deficiency_fact.day is 'The day it was reported for the first time; its year is that of the number.';
comment on column tenant.deficiency_fact.decided_by is 'Code of the group, LEAD where no group decides; null: not decided.';
comment on column tenant.deficiency_fact.authorities is 'Codes of the tenant''s authorities, each once.';
comment on column tenant.deficiency_fact.types is 'Codes of the tenant''s types of fault.';

--changeset deficiency:0008
--comment: What figures about answers are made of: one row for each authority that a report concerns.
create view tenant.deficiency_answer_fact with (security_invoker = true) as
select
  a.tenant_id,
  a.id as record_id,
  d.record_id as report_id,
  d.reference,
  d.day,
  d.decided_by,
  a.authority_code::text as authority,
  case
    when a.unanswered then 'UNANSWERED'
    when a.answered_on is not null then 'ANSWERED'
    when a.sent_on is not null then 'WAITING'
    else 'NOT_SENT'
  end as answer
from tenant.answer_thread a
join tenant.deficiency_fact d on d.tenant_id = a.tenant_id and d.record_id = a.deficiency_id;
grant select on tenant.deficiency_answer_fact to tenant;
