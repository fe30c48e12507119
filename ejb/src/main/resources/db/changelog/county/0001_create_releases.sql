--liquibase formatted sql

--changeset county:0001
--comment: Which tenants' figures a county's quarter holds. Complete is set when all of them are there and the county's own figures were decided.
create table release.county_quarter (
  county_code varchar(2) not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  parts text[] not null,
  released_at timestamptz not null,
  primary key (county_code, year, quarter)
);
create table release.participant (
  county_code varchar(2) not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  tenant_alias varchar(63) not null,
  tenant_name varchar(200) not null,
  published_at timestamptz not null,
  released_at timestamptz not null,
  primary key (county_code, year, quarter, tenant_alias)
);

--changeset county:0002
--comment: A figure is shown with its count, or hidden with its reason and no count; nothing between. Breakdown TOTAL has the category TOTAL.
create table release.figure (
  county_code varchar(2) not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  owner varchar(63) not null,
  measure varchar(16) not null,
  breakdown varchar(16) not null,
  category varchar(16) not null,
  state varchar(24) not null check (state in ('SHOWN', 'PROTECTED', 'A_PART_IS_PROTECTED')),
  persons bigint,
  primary key (county_code, year, quarter, owner, measure, breakdown, category),
  constraint shown_has_a_count_and_hidden_has_none check ((state = 'SHOWN') = (persons is not null)),
  constraint small_is_never_shown check (persons = 0 or persons >= 5)
);

--changeset county:0003
--comment: Why a county's new figures were not released, in words for the operator; no figure stands in them. Gone when they are.
create table release.withheld (
  county_code varchar(2) not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  reason varchar(2000) not null,
  since timestamptz not null,
  primary key (county_code, year, quarter)
);

--changeset county:0004 splitStatements:false
--comment: The job sees all; a county's login sees the county that is set for the transaction, and nothing without one.
do $$
declare
  released text;
begin
  foreach released in array array['county_quarter', 'participant', 'figure', 'withheld'] loop
    execute format('alter table release.%I enable row level security', released);
    execute format('alter table release.%I force row level security', released);
    execute format('create policy of_the_job on release.%I to release using (true) with check (true)', released);
    execute format('grant select, insert on release.%I to release', released);
    execute format(
      'create policy of_the_county on release.%I for select to county'
      ' using (county_code = nullif(current_setting(''app.county'', true), ''''))', released);
    execute format('grant select on release.%I to county', released);
  end loop;
end
$$;
grant update, delete on release.withheld to release;
