--liquibase formatted sql

--changeset intake:0009
--comment: What figures about applications are made of. No name, no text.
create view tenant.referral_fact with (security_invoker = true) as
select
  r.tenant_id,
  r.id as record_id,
  r.applied_on as day,
  r.state::text as state
from tenant.referral r;
grant select on tenant.referral_fact to tenant;
comment on column tenant.referral_fact.day is 'The day the application was made, which may lie before it was received.';
