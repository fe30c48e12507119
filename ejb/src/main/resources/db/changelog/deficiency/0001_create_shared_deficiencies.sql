--liquibase formatted sql

--changeset deficiency:0001
--comment: What a tenant gave away by an act: a copy of a report whose text was checked. No client, no ombud, no inner handling.
create table published.shared_deficiency (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  tenant_alias varchar(63) not null,
  tenant_name varchar(200) not null,
  county_code char(2) not null,
  report_year int not null,
  report_number int not null,
  occurred_on date not null,
  reported_on date not null,
  authority_codes text[] not null,
  type_codes text[] not null,
  event text not null,
  consequence text not null,
  measures_taken text,
  measure text,
  state varchar(16) not null,
  state_since date not null,
  shared_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id)
);
call platform.seal_tenant_table('published.shared_deficiency', 'select, insert');
grant update (version, state, state_since, withdrawn_at) on published.shared_deficiency to tenant;

--changeset deficiency:0002
--comment: One policy per login. What was withdrawn is gone for everybody but the tenant.
create policy for_the_nation on published.shared_deficiency for select to national using (withdrawn_at is null);
grant select on published.shared_deficiency to national;
create policy for_releases on published.shared_deficiency for select to release using (withdrawn_at is null);
grant select on published.shared_deficiency to release;
create unique index one_live_copy_of_a_report on published.shared_deficiency (tenant_id, report_year, report_number)
  where withdrawn_at is null;
create index shared_deficiency_by_day on published.shared_deficiency (reported_on) where withdrawn_at is null;
