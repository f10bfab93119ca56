-- up
-- The newest application of a case and its programme stand on the case: every list asks for them, and the scope of whoever
-- serves a programme is judged by them. As a subquery for each case they cost minutes where a hundred thousand are listed.
alter table assistance_case
  add column application_id uuid references application,
  add column programme_id uuid references programme;

update assistance_case c set application_id = a.id, programme_id = a.programme_id
from (select distinct on (case_id) case_id, id, programme_id from application order by case_id, id desc) a
where a.case_id = c.id;

create function keep_newest_application() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update assistance_case set application_id = new.id, programme_id = new.programme_id
  where id = new.case_id and (application_id is null or application_id < new.id);
  return null;
end $$;
create trigger keep_newest_application after insert on application
  for each row execute function keep_newest_application();

-- Under row-level security LIKE may not use the trigram index: PostgreSQL trusts only leakproof functions with rows that
-- the policy has not passed yet. This function runs with the rights of the owner and asks for the same offices itself.
-- The longest pattern is the one that the index knows most about.
create function returnees_found(patterns text[]) returns setof uuid
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  everywhere boolean := coalesce(current_setting('tendesh.all_offices', true), '') = 'on';
  offices uuid[] := string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[];
  longest text := (select pattern from unnest(patterns) pattern order by length(pattern) desc limit 1);
begin
  return query select r.id from returnee r
    where r.search_text like longest and r.search_text like all (patterns)
      and (everywhere or r.office_id = any (offices));
end $$;
revoke execute on function returnees_found from public;
grant execute on function returnees_found to tendesh_app;

-- The cases of a person: every row of the search and of the list of returnees asks for them.
create index assistance_case_of_returnee on assistance_case (returnee_id);
-- The list of cases, newest first: over all offices, and in one of them.
create index assistance_case_by_opening on assistance_case (opened_on, id);
create index assistance_case_of_office_by_opening on assistance_case (office_id, opened_on, id);
-- The list of cases by name.
create index returnee_by_name on returnee ((surname_latn || ' ' || given_latn));
-- The list of visits, by the day on which they are due.
create index monitoring_visit_by_day on monitoring_visit (due_on, id);

-- down
drop index monitoring_visit_by_day;
drop index returnee_by_name;
drop index assistance_case_of_office_by_opening;
drop index assistance_case_by_opening;
drop index assistance_case_of_returnee;
drop function returnees_found;
drop trigger keep_newest_application on application;
drop function keep_newest_application;
alter table assistance_case drop column programme_id, drop column application_id;
