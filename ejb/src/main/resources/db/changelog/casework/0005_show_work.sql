--liquibase formatted sql

--changeset casework:0016
--comment: What figures about contacts are made of. What was struck never happened.
create view tenant.contact_fact with (security_invoker = true) as
select
  k.tenant_id,
  k.id as record_id,
  k.case_id as client_record_id,
  c.number_year || '-' || c.number_in_year as reference,
  k.happened_on as day,
  c.ombud_id
from tenant.case_contact k
join tenant.client_case c on c.tenant_id = k.tenant_id and c.id = k.case_id
where k.struck_at is null;
grant select on tenant.contact_fact to tenant;
comment on column tenant.contact_fact.ombud_id is 'Who holds the case, or held it last.';

--changeset casework:0017
--comment: What waiting and case times are made of. A case that was resumed goes on from its first day (DOMAIN rule 5).
create view tenant.case_time_fact with (security_invoker = true) as
select
  c.tenant_id,
  c.id as record_id,
  r.applied_on,
  c.opened_on,
  c.closed_on
from tenant.client_case c
left join tenant.referral r on r.tenant_id = c.tenant_id and r.id = c.referral_id;
grant select on tenant.case_time_fact to tenant;
comment on column tenant.case_time_fact.applied_on is 'Null when the referral is no longer there.';
