-- up
-- Who may be the same person as one: by document, telephone, or name and birth date; and the grants that were given to who
-- shows the same document. Of all offices, with the rights of the owner, so that the answer does not depend on who asks;
-- what comes back are numbers and names of offices, and nobody's data. `names` are patterns of the search text
-- (libs/domain/returnees/fold-name).
create function found_in_offices(person uuid, names text[], besides uuid)
  returns table (office text, people integer, grants integer)
  language sql stable security definer rows 10
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  with same_document as materialized (
    select distinct o.returnee_id as id from identity_document d join identity_document o on o.number = d.number
    where d.returnee_id = person and o.returnee_id <> person
  ), alike as (
    select id from same_document
    union select o.returnee_id from phone p join phone o on o.number = p.number where p.returnee_id = person
    union select o.id from returnee r join returnee o on o.birth_date = r.birth_date
      where r.id = person and o.search_text ~ any (names)
  ), found as (
    select r.office_id, 1 as people, 0 as grants from alike join returnee r using (id) where id <> person
    union all
    select a.office_id, 0, 1 from assistance_case c join award a on a.case_id = c.id
    where c.returnee_id in (select person union all select id from same_document)
      and a.application_id is distinct from besides and a.status <> 'cancelled'
  )
  select o.name, sum(f.people)::integer, sum(f.grants)::integer from found f join office o on o.id = f.office_id
  group by o.id order by o.name
$$;
revoke execute on function found_in_offices from public;
grant execute on function found_in_offices to tendesh_app;

-- down
drop function found_in_offices;
