-- up
-- Names and descriptions in every language. The English name stays where lists and agreements look for it.
alter table programme add column texts jsonb;
update programme set texts = jsonb_build_object(
  'name', jsonb_build_object('en', name, 'ru', name, 'ky', name, 'tg', name),
  'description', jsonb_build_object('en', '', 'ru', '', 'ky', '', 'tg', ''));
alter table programme alter column texts set not null;
alter table programme drop column name;
alter table programme add column name text not null generated always as (coalesce(texts->'name'->>'en', '')) stored;
alter table programme add constraint programme_has_a_name check (texts->'name'->>'en' <> '');

alter table call add column texts jsonb;
update call set texts = jsonb_build_object(
  'name', jsonb_build_object('en', name, 'ru', name, 'ky', name, 'tg', name),
  'description', jsonb_build_object('en', '', 'ru', '', 'ky', '', 'tg', ''));
alter table call alter column texts set not null;
alter table call drop column name;
alter table call add column name text not null generated always as (coalesce(texts->'name'->>'en', '')) stored;
alter table call add constraint call_has_a_name check (texts->'name'->>'en' <> '');

-- What stood before is published; nobody is known to have drafted it.
alter table call add column status text not null default 'published';
alter table call alter column status drop default;
alter table call add column quotas jsonb not null default '{}';
-- Awards that were not cancelled, kept by a trigger.
alter table call add column grants integer not null default 0;
alter table call add column drafted_by uuid references staff;
alter table call add column edited_by uuid references staff;
alter table call add column edited_at timestamptz;
alter table call add column published_by uuid references staff;
alter table call add column published_at timestamptz;
alter table call add column version integer not null default 1;
alter table call add constraint call_status_is_known check (status in ('draft', 'published', 'discarded'));
alter table call add constraint call_is_published_by_a_second_person check (
  drafted_by is null or (status = 'published') = (published_by is not null)
  and coalesce(published_by not in (drafted_by, edited_by), true));
alter table call add constraint grants_within_quota check (
  grants >= 0 and grants <= coalesce((quotas->>'maxGrants')::integer, grants));
revoke delete on call from tendesh_app;

update call c set grants = (
  select count(*) from award w join application a on a.id = w.application_id
  where a.call_id = c.id and w.status <> 'cancelled');
create function keep_call_grants() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before integer := case when tg_op = 'INSERT' or old.status = 'cancelled' then 0 else 1 end;
  after integer := case when new.status = 'cancelled' then 0 else 1 end;
begin
  if before <> after then
    update call set grants = grants + after - before
    where id = (select call_id from application where id = new.application_id);
  end if;
  return null;
end $$;
create trigger keep_call_grants after insert or update of status on award
  for each row execute function keep_call_grants();

-- Counts only, over all offices: how far the shares that a call wants are reached.
create function grants_of_call(wanted uuid) returns table (women integer, young integer) language sql stable
  security definer set search_path = public, pg_temp as $$
  select count(*) filter (where r.sex = 'female')::integer,
    count(*) filter (where r.birth_date > (a.submitted_at::date - interval '30 years'))::integer
  from application a join award w on w.application_id = a.id and w.status <> 'cancelled'
    join assistance_case c on c.id = a.case_id join returnee r on r.id = c.returnee_id
  where a.call_id = wanted
$$;
create function offices_of_applications(wanted uuid) returns uuid[] language sql stable
  security definer set search_path = public, pg_temp as $$
  select array(select distinct office_id from application where programme_id = wanted)
$$;

-- A rule set is drafted by one person and approved by another; then it never changes.
alter table rule_set add column status text not null default 'approved';
alter table rule_set alter column status drop default;
alter table rule_set add column note text;
alter table rule_set add column drafted_by uuid references staff;
alter table rule_set add column edited_by uuid references staff;
alter table rule_set add column edited_at timestamptz;
alter table rule_set add column approved_by uuid references staff;
alter table rule_set add column approved_at timestamptz;
alter table rule_set add column version integer not null default 1;
alter table rule_set add constraint rule_set_status_is_known check (status in ('draft', 'approved', 'discarded'));
alter table rule_set add constraint rule_set_is_approved_by_a_second_person check (
  drafted_by is null or (status = 'approved') = (approved_by is not null)
  and coalesce(approved_by not in (drafted_by, edited_by), true));
create unique index programme_has_one_draft_of_rules on rule_set (programme_id) where status = 'draft';
grant update (effective_from, rules, status, note, edited_by, edited_at, approved_by, approved_at, version)
  on rule_set to tendesh_app;

-- The server changes drafts only. Whoever owns the tables may still move old rules to a new form, in a migration.
create function approved_rule_set_stays() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and current_user = 'tendesh_app' then
    raise exception 'an approved or discarded rule set never changes'
      using errcode = 'check_violation', constraint = 'approved_rule_set_stays';
  end if;
  return new;
end $$;
create trigger approved_rule_set_stays before update on rule_set for each row execute function approved_rule_set_stays();

-- Nobody applies under rules that nobody approved, nor under a call that is not published.
create function submission_is_under_approved_rules() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from rule_set where id = new.rule_set_id and status <> 'approved') then
    raise exception 'a submission is under approved rules'
      using errcode = 'check_violation', constraint = 'submission_is_under_approved_rules';
  end if;
  return new;
end $$;
create trigger submission_is_under_approved_rules before insert or update of rule_set_id on application
  for each row when (new.rule_set_id is not null) execute function submission_is_under_approved_rules();

-- down
drop trigger submission_is_under_approved_rules on application;
drop function submission_is_under_approved_rules;
drop trigger approved_rule_set_stays on rule_set;
drop function approved_rule_set_stays;
revoke update (effective_from, rules, status, note, edited_by, edited_at, approved_by, approved_at, version)
  on rule_set from tendesh_app;
drop index programme_has_one_draft_of_rules;
delete from rule_set where status <> 'approved';
alter table rule_set drop constraint rule_set_is_approved_by_a_second_person, drop constraint rule_set_status_is_known,
  drop column version, drop column approved_at, drop column approved_by, drop column edited_at, drop column edited_by,
  drop column drafted_by, drop column note, drop column status;
drop function offices_of_applications;
drop function grants_of_call;
drop trigger keep_call_grants on award;
drop function keep_call_grants;
delete from call_allocation where call_id in (select id from call where status <> 'published');
delete from call where status <> 'published';
alter table call drop constraint grants_within_quota, drop constraint call_is_published_by_a_second_person,
  drop constraint call_status_is_known, drop column version, drop column published_at, drop column published_by,
  drop column edited_at, drop column edited_by, drop column drafted_by, drop column grants, drop column quotas,
  drop column status, drop constraint call_has_a_name, drop column name;
alter table call add column name text;
update call set name = texts->'name'->>'en';
alter table call alter column name set not null;
alter table call drop column texts;
alter table programme drop constraint programme_has_a_name, drop column name;
alter table programme add column name text;
update programme set name = texts->'name'->>'en';
alter table programme alter column name set not null;
alter table programme drop column texts;
grant delete on call to tendesh_app;
