--liquibase formatted sql

--changeset national:0006
--comment: A tenant sees the themes that hold a report it has not taken back, and of their members its own alone. One policy per login.
alter table national.theme enable row level security;
alter table national.theme_member enable row level security;
alter table national.statement enable row level security;
create policy of_the_nation on national.theme to national using (true) with check (true);
create policy of_the_nation on national.theme_member to national using (true) with check (true);
create policy of_the_nation on national.statement to national using (true) with check (true);

create policy own_reports on national.theme_member for select to tenant
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
create policy for_contributors on national.theme for select to tenant
  using (exists (select from national.theme_member m join published.shared_deficiency s on s.id = m.share_id
    where m.theme_id = theme.id and m.tenant_id = nullif(current_setting('app.tenant', true), '')::int
      and s.tenant_id = m.tenant_id and s.withdrawn_at is null));
create policy for_contributors on national.statement for select to tenant
  using (exists (select from national.theme t where t.id = theme_id));

grant select on national.theme to tenant;
grant select (share_id, theme_id, tenant_id) on national.theme_member to tenant;
grant select (id, theme_id, kind, decision, authority_code, wording, said_on, state, recorded_at) on national.statement to tenant;
