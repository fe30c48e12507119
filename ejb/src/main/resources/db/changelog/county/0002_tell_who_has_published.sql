--liquibase formatted sql

--changeset county:0005
--comment: That a service has published a quarter, and nothing of what it published, so that a county sees whom it waits for.
create table release.arrival (
  county_code varchar(2) not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  tenant_alias varchar(63) not null,
  published_at timestamptz not null,
  primary key (county_code, year, quarter, tenant_alias)
);
alter table release.arrival enable row level security;
alter table release.arrival force row level security;
create policy of_the_job on release.arrival to release using (true) with check (true);
create policy of_the_county on release.arrival for select to county
  using (county_code = nullif(current_setting('app.county', true), ''));
grant select, insert on release.arrival to release;
grant select on release.arrival to county;
insert into release.arrival (county_code, year, quarter, tenant_alias, published_at)
  select county_code, year, quarter, tenant_alias, published_at from published.statistics_publication;
