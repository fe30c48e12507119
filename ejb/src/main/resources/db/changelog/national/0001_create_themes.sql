--liquibase formatted sql

--changeset national:0001
--comment: Likeness of texts. It lives here, where its only reader reaches it.
create extension if not exists pg_trgm schema national;

--changeset national:0002
--comment: Like reports of many tenants. The counts are for the tenants, who cannot count each other's reports; the nation counts anew.
create table national.theme (
  id uuid primary key,
  version int not null,
  title varchar(200) not null,
  summary text not null,
  consequence text not null,
  authority_codes text[] not null check (cardinality(authority_codes) > 0),
  type_codes text[] not null check (cardinality(type_codes) > 0),
  state varchar(16) not null,
  state_since date not null,
  opened_on date not null,
  reports int not null,
  tenants int not null,
  counties int not null
);
grant select, insert, update on national.theme to national;

--changeset national:0003
--comment: The primary key keeps a report in one theme at the most.
create table national.theme_member (
  share_id uuid primary key,
  theme_id uuid not null references national.theme,
  tenant_id int not null,
  joined_at timestamptz not null,
  joined_by varchar(255) not null
);
create index theme_member_of_theme on national.theme_member (theme_id);
create index theme_member_of_tenant on national.theme_member (tenant_id);
grant select, insert, update, delete on national.theme_member to national;

--changeset national:0004
--comment: What authorities answered and what the review group decided. Only added to: the latest holds, the earlier ones stay.
create table national.statement (
  id uuid primary key,
  theme_id uuid not null references national.theme,
  kind varchar(16) not null check (kind in ('ANSWER', 'DECISION', 'CLOSED', 'REOPENED')),
  decision varchar(16),
  authority_code varchar(63),
  wording text not null,
  said_on date not null,
  state varchar(16) not null,
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null,
  check ((kind = 'DECISION') = (decision is not null)),
  check ((kind = 'ANSWER') = (authority_code is not null))
);
create index statement_of_theme on national.statement (theme_id, recorded_at);
grant select, insert on national.statement to national;

--changeset national:0005
--comment: Who joined, moved and released what, and what a theme was called before. Stays inside the national bodies.
create table national.theme_event (
  id uuid primary key,
  theme_id uuid not null references national.theme,
  kind varchar(16) not null,
  share_id uuid,
  other_theme_id uuid references national.theme,
  note text,
  recorded_at timestamptz not null,
  recorded_by varchar(255) not null
);
create index theme_event_of_theme on national.theme_event (theme_id, recorded_at);
grant select, insert on national.theme_event to national;
