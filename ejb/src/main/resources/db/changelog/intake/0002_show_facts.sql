--liquibase formatted sql

--changeset intake:0005
--comment: What figures about the queue are made of: the contract of intake with statistics. A pause is waiting too. No name, no text.
create view tenant.queue_fact with (security_invoker = true) as
select
  q.tenant_id,
  q.id as record_id,
  null::text as reference,
  q.entered_on,
  q.ended_on,
  p.sex::text as sex,
  p.year_of_birth,
  r.municipality::text as municipality,
  r.district::text as district
from tenant.queue_entry q
join tenant.referral r on r.tenant_id = q.tenant_id and r.id = q.referral_id
left join tenant.client p on p.tenant_id = q.tenant_id and p.id = q.client_id;
grant select on tenant.queue_fact to tenant;
comment on column tenant.queue_fact.municipality is 'Where the person lived when the referral came.';

--changeset intake:0006
--comment: What figures about advice are made of. There is no person in it (DOMAIN rule 12).
create view tenant.advice_fact with (security_invoker = true) as
select
  a.tenant_id,
  a.id as record_id,
  null::text as reference,
  a.given_on as day,
  a.minutes,
  a.subject::text as subject,
  'INTAKE'::text as source
from tenant.advice a;
grant select on tenant.advice_fact to tenant;
comment on column tenant.advice_fact.subject is 'Code of the tenant''s contact reasons.';
