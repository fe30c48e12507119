--liquibase formatted sql

--changeset intake:0005
--comment: A pause that lasts has no end. Whoever recorded those from before is not known.
create table tenant.queue_pause (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  entry_id uuid not null,
  paused_from date not null,
  paused_until date,
  paused_by varchar(255),
  ended_by varchar(255),
  primary key (tenant_id, id),
  foreign key (tenant_id, entry_id) references tenant.queue_entry (tenant_id, id) on delete cascade,
  check (paused_until >= paused_from)
);
create unique index pauses_once_at_a_time on tenant.queue_pause (tenant_id, entry_id) where paused_until is null;
create index queue_pause_of_entry on tenant.queue_pause (tenant_id, entry_id, paused_from);
insert into tenant.queue_pause (tenant_id, id, version, entry_id, paused_from)
  select tenant_id, gen_random_uuid(), 0, id, paused_on from tenant.queue_entry where state = 'PAUSED';
call platform.seal_tenant_table('tenant.queue_pause');
