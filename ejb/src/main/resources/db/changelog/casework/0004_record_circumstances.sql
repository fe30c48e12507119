--liquibase formatted sql

--changeset casework:0013
--comment: What the reports ask about a client beside age, sex and place. Null is not asked. No text.
alter table tenant.client_case
  add column transferred_in boolean not null default false,
  add column minor_children boolean,
  add column children_at_home varchar(24) check (children_at_home in ('ALL_TIME', 'EVERY_OTHER_WEEK', 'NO')),
  add column grown_up_children_at_home boolean,
  add column authorities_involved int check (authorities_involved between 0 and 99),
  add column means_of_support varchar(63),
  add column education varchar(63),
  add column appeals_asked boolean not null default false;

--changeset casework:0014
--comment: A decision that was asked to be reviewed or was appealed against. One that never was is struck and stays.
create table tenant.case_appeal (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  case_id uuid not null,
  authority varchar(63) not null,
  kind varchar(8) not null check (kind in ('REVIEW', 'APPEAL')),
  happened_on date not null,
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  struck_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references tenant.client_case (tenant_id, id)
);
create index case_appeal_by_case on tenant.case_appeal (tenant_id, case_id);
call platform.seal_tenant_table('tenant.case_appeal', 'select, insert, update');

--changeset casework:0015
--comment: The circumstances take the place of what was not known. Where an appeal stands the question was asked.
create or replace view tenant.client_fact with (security_invoker = true) as
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
  case when s.resumed_on is not null then 'RESUMED' when c.transferred_in then 'TRANSFERRED_IN' else 'NEW' end as began_as,
  s.outcome::text as outcome,
  p.sex::text as sex,
  p.year_of_birth,
  c.municipality::text as municipality,
  c.district::text as district,
  c.reasons,
  c.minor_children,
  c.children_at_home::text as children_at_home,
  c.grown_up_children_at_home as grown_up_at_home,
  c.authorities_involved as authorities,
  coalesce(a.authorities, case when c.appeals_asked then '{}'::text[] end) as appeals,
  c.means_of_support::text as means_of_support,
  c.education::text as education,
  c.ombud_id,
  'CASE'::text as source
from stretch s
join tenant.client_case c on c.tenant_id = s.tenant_id and c.id = s.case_id
left join tenant.client p on p.tenant_id = c.tenant_id and p.id = c.client_id
left join (
  select k.tenant_id, k.case_id, array_agg(distinct k.authority::text order by k.authority::text) as authorities
  from tenant.case_appeal k
  where k.struck_at is null
  group by k.tenant_id, k.case_id
) a on a.tenant_id = c.tenant_id and a.case_id = c.id;
comment on column tenant.client_fact.means_of_support is 'National code; null: not known.';
comment on column tenant.client_fact.education is 'National code; null: not known.';
comment on column tenant.client_fact.municipality is 'Where the client lived when the case was opened.';
