--liquibase formatted sql

--changeset national:0007
--comment: County boards take part in the review group: themes and what was said of them, no member and no one who recorded it.
create policy for_counties on national.theme for select to county using (true);
create policy for_counties on national.statement for select to county using (true);
grant select (id, title, summary, consequence, authority_codes, type_codes, state, state_since, reports, tenants, counties)
  on national.theme to county;
grant select (id, theme_id, kind, decision, authority_code, wording, said_on, state, recorded_at) on national.statement to county;
