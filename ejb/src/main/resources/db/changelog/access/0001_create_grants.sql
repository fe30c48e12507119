--liquibase formatted sql

--changeset access:0001
create table platform.person (
  id uuid primary key,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  username varchar(255),
  name varchar(255) not null,
  organizations text[] not null,
  first_seen timestamptz not null,
  unique (issuer, subject)
);
grant select, insert, update on platform.person to platform;

--changeset access:0002
--comment: The same role is not held twice on the same day. A grant ended before its first day has an empty range.
create table platform.role_grant (
  id uuid primary key,
  person_id uuid not null references platform.person,
  scope varchar(63) not null,
  role varchar(32) not null,
  valid_from date not null,
  valid_to date,
  granted_by varchar(255) not null,
  granted_at timestamptz not null,
  ended_by varchar(255),
  constraint role_is_held_once exclude using gist (
    person_id with =, scope with =, role with =,
    (case when valid_to < valid_from then 'empty'::daterange else daterange(valid_from, valid_to, '[]') end) with &&)
);
create index role_grant_by_scope on platform.role_grant (scope);
grant select, insert, update on platform.role_grant to platform;
