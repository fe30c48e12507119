--liquibase formatted sql

--changeset statistics:0001
--comment: What a lead gave away by an act, once a quarter, frozen. Nobody but the releases reads it, and they not who did it.
create table published.statistics_publication (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  tenant_alias varchar(63) not null,
  tenant_name varchar(200) not null,
  county_code char(2) not null,
  published_at timestamptz not null,
  published_by varchar(255) not null,
  primary key (tenant_id, id),
  unique (tenant_id, year, quarter)
);
call platform.seal_tenant_table('published.statistics_publication', 'select, insert');
create policy for_releases on published.statistics_publication for select to release using (true);
grant select (tenant_id, id, year, quarter, tenant_alias, tenant_name, county_code, published_at)
  on published.statistics_publication to release;
create index statistics_publication_by_county on published.statistics_publication (county_code);

--changeset statistics:0002
--comment: A count of persons at the finest breakdown; sums are not stored.
create table published.statistics_cell (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  publication_id uuid not null,
  measure varchar(16) not null,
  breakdown varchar(16) not null,
  category varchar(16) not null,
  persons bigint not null check (persons >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, publication_id, measure, breakdown, category),
  foreign key (tenant_id, publication_id) references published.statistics_publication (tenant_id, id)
);
call platform.seal_tenant_table('published.statistics_cell', 'select, insert');
create policy for_releases on published.statistics_cell for select to release using (true);
grant select on published.statistics_cell to release;
