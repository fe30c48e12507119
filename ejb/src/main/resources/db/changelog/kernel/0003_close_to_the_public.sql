--liquibase formatted sql

--changeset kernel:0004
--comment: PostgreSQL lets everybody execute a new routine; here each login gets what it needs by name.
revoke execute on procedure platform.seal_tenant_table(regclass, text) from public;
alter default privileges revoke execute on routines from public;
