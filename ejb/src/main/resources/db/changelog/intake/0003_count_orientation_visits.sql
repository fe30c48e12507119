--liquibase formatted sql

--changeset intake:0007
--comment: An orientation visit is made before a case is opened and names nobody.
create table tenant.orientation_visit (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  visited_on date not null,
  minutes int check (minutes between 1 and 480),
  municipality varchar(4) not null,
  district varchar(120),
  recorded_at timestamptz not null,
  primary key (tenant_id, id)
);
create index orientation_visit_by_day on tenant.orientation_visit (tenant_id, visited_on);
call platform.seal_tenant_table('tenant.orientation_visit', 'select, insert, delete');

--changeset intake:0008
--comment: What figures about orientation visits are made of.
create view tenant.visit_fact with (security_invoker = true) as
select
  v.tenant_id,
  v.id as record_id,
  null::text as reference,
  v.visited_on as day,
  v.minutes,
  v.municipality::text as municipality,
  v.district::text as district,
  'INTAKE'::text as source
from tenant.orientation_visit v;
grant select on tenant.visit_fact to tenant;
comment on column tenant.visit_fact.minutes is 'Null: not stated.';
