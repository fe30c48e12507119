--liquibase formatted sql

--changeset kernel:0001
--comment: Every schema has exactly one writing login. Nothing is open to everybody.
create schema tenant;
create schema published;
create schema release;
create schema national;
create schema county;
create schema platform;

revoke all on schema public from public;
grant usage on schema tenant to tenant;
grant usage on schema published to tenant, release, national;
grant usage on schema release to release, county, national, tenant;
grant usage on schema national to national, tenant, county;
grant usage on schema county to county, national;
grant usage on schema platform to platform;
