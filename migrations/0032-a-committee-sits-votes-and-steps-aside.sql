-- up
create table committee_session (
  id uuid primary key,
  programme_id uuid not null references programme,
  -- The office that convenes; applications on the agenda may be of others.
  convened_in uuid not null references office,
  meets_at timestamptz not null,
  place text not null,
  language text not null,
  status text not null,
  convened_by uuid not null references staff,
  opened_at timestamptz,
  closed_at timestamptz,
  cancel_reason text,
  version integer not null default 1,
  constraint session_language_is_known check (language in ('en', 'ru', 'ky', 'tg')),
  constraint session_status_is_known check (status in ('planned', 'open', 'closed', 'cancelled')),
  constraint closed_session_was_open check (closed_at is null or opened_at is not null),
  constraint cancelled_session_says_why check ((status = 'cancelled') = (cancel_reason is not null))
);
create index session_of_programme on committee_session (programme_id, meets_at);

create table committee_member (
  session_id uuid not null references committee_session,
  staff_id uuid not null references staff,
  part text not null,
  -- Serves no programme: sees this session and nothing else.
  is_outside boolean not null,
  -- What conflicts are looked for by, where the member gave it.
  phone text,
  pcode text,
  village text,
  primary key (session_id, staff_id),
  constraint part_is_known check (part in ('chair', 'secretary', 'member'))
);
create unique index session_has_one_chair on committee_member (session_id) where part = 'chair';
create index member_of_sessions on committee_member (staff_id);

create table committee_item (
  id uuid primary key,
  session_id uuid not null references committee_session,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  position integer not null,
  status text not null,
  -- What it was ranked by when the session opened, and its place in the list.
  figures jsonb,
  rank integer,
  outcome text,
  reason_code text,
  note text,
  decided_by uuid references staff,
  decided_at timestamptz,
  -- From the reserve list, when money returned.
  moved_up_at timestamptz,
  version integer not null default 1,
  constraint item_status_is_known check (status in ('waiting', 'decided', 'left')),
  constraint outcome_is_known check (outcome in ('selected', 'reserved', 'rejected', 'postponed')),
  constraint decided_item_has_an_outcome check (
    (status = 'decided') = (outcome is not null) and (outcome is null) = (decided_by is null)
    and (outcome is null) = (decided_at is null)),
  constraint rejected_item_says_why check (
    (outcome = 'rejected') is not true or (reason_code is not null and note is not null)),
  constraint only_reserves_move_up check (moved_up_at is null or outcome = 'reserved')
);
create unique index application_is_on_one_agenda on committee_item (application_id) where status = 'waiting';
create unique index application_is_listed_once on committee_item (session_id, application_id);
create index item_of_case on committee_item (case_id);

create table committee_conflict (
  item_id uuid not null references committee_item,
  staff_id uuid not null references staff,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  kind text not null,
  note text,
  declared_at timestamptz not null,
  primary key (item_id, staff_id),
  constraint conflict_kind_is_known check (kind in ('none', 'family', 'personal', 'business', 'supplier', 'worked_on_case', 'other'))
);
create index conflict_of_member on committee_conflict (staff_id) where kind <> 'none';

create table committee_vote (
  item_id uuid not null references committee_item,
  staff_id uuid not null references staff,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  choice text not null,
  cast_at timestamptz not null,
  primary key (item_id, staff_id),
  constraint vote_is_known check (choice in ('for', 'against', 'abstain'))
);

create table grant_condition (
  id uuid primary key,
  item_id uuid not null references committee_item,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  position integer not null,
  wording text not null,
  met_at timestamptz,
  met_by uuid references staff,
  met_note text,
  version integer not null default 1,
  constraint met_condition_says_how check (
    (met_at is null) = (met_by is null) and (met_at is null) = (met_note is null))
);
create index condition_of_application on grant_condition (application_id);

create table committee_minutes (
  id uuid primary key,
  session_id uuid not null references committee_session,
  language text not null,
  file_name text not null,
  bytes integer not null,
  sha256 bytea not null,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  constraint minutes_language_is_known check (language in ('en', 'ru', 'ky', 'tg'))
);
create index minutes_of_session on committee_minutes (session_id);
revoke update, delete on committee_minutes from tendesh_app;

-- A vote is of a member who declared that nothing stands in the way, on an item that still waits, whatever the path.
create function voter_has_no_conflict() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from committee_conflict k join committee_item i on i.id = k.item_id
    where k.item_id = new.item_id and k.staff_id = new.staff_id and k.kind = 'none' and i.status = 'waiting'
  ) then
    raise exception 'who stepped aside, or has not declared, has no vote'
      using errcode = 'check_violation', constraint = 'voter_has_no_conflict';
  end if;
  return new;
end $$;
create trigger voter_has_no_conflict before insert or update on committee_vote
  for each row execute function voter_has_no_conflict();

-- What committees promised from a programme and no award has taken yet: kept like the sum of the awards.
alter table programme add column selected_minor bigint not null default 0;
alter table programme add constraint selections_are_not_negative check (selected_minor >= 0);
create function keep_programme_selected() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before bigint := case when old.status = 'selected' then coalesce(old.requested_grant_minor, 0) else 0 end;
  after bigint := case when new.status = 'selected' then coalesce(new.requested_grant_minor, 0) else 0 end;
begin
  if before <> after then
    update programme set selected_minor = selected_minor + after - before where id = new.programme_id;
  end if;
  return null;
end $$;
create trigger keep_programme_selected after update of status, requested_grant_minor on application
  for each row execute function keep_programme_selected();

do $$
declare
  name text;
begin
  foreach name in array array['committee_item', 'committee_conflict', 'committee_vote', 'grant_condition'] loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$
      create policy seen_by_its_office on %I to tendesh_app using (
        (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
        or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
      )$policy$, name);
  end loop;
end $$;

-- A member from outside is lent the files on the agenda and nothing of any office; a member who stepped aside is kept
-- from the file in whatever role. Both are named one by one for each transaction.
create function lend_and_hide(name text, key text) returns void language plpgsql as $$
begin
  execute format($policy$
    create policy lent_to_the_committee on %I to tendesh_app using (
      %I = any ((select string_to_array(nullif(current_setting('tendesh.agenda_ids', true), ''), ',')::uuid[])::uuid[])
    )$policy$, name, key);
  execute format($policy$
    create policy hidden_from_the_recused on %I as restrictive to tendesh_app using (
      %I <> all ((select coalesce(string_to_array(nullif(current_setting('tendesh.recused_ids', true), ''), ','), '{}')::uuid[])::uuid[])
    )$policy$, name, key);
end $$;
do $$
declare
  name text;
begin
  perform lend_and_hide('assistance_case', 'id');
  perform lend_and_hide('returnee', 'id');
  foreach name in array array['migration_episode', 'consent', 'phone'] loop
    perform lend_and_hide(name, 'returnee_id');
  end loop;
  perform lend_and_hide('budget_line', 'application_id');
  foreach name in array array['application', 'contribution', 'evidence_item', 'screening', 'site_visit', 'score_sheet',
    'score_reconciliation', 'decision', 'duty_act', 'document', 'match_gate'] loop
    perform lend_and_hide(name, 'case_id');
  end loop;
end $$;
drop function lend_and_hide;

-- The room itself stays in sight of who stepped aside from one item of it.
create policy lent_to_the_committee on committee_item to tendesh_app using (
  case_id = any ((select string_to_array(nullif(current_setting('tendesh.agenda_ids', true), ''), ',')::uuid[])::uuid[]));
create policy lent_to_the_committee on committee_conflict to tendesh_app using (
  case_id = any ((select string_to_array(nullif(current_setting('tendesh.agenda_ids', true), ''), ',')::uuid[])::uuid[]));
create policy lent_to_the_committee on committee_vote to tendesh_app using (
  case_id = any ((select string_to_array(nullif(current_setting('tendesh.agenda_ids', true), ''), ',')::uuid[])::uuid[]));
create policy lent_to_the_committee on grant_condition to tendesh_app using (
  case_id = any ((select string_to_array(nullif(current_setting('tendesh.agenda_ids', true), ''), ',')::uuid[])::uuid[]));

-- down
do $$
declare
  one record;
begin
  for one in select tablename, policyname from pg_policies
    where policyname in ('lent_to_the_committee', 'hidden_from_the_recused') loop
    execute format('drop policy %I on %I', one.policyname, one.tablename);
  end loop;
end $$;
drop trigger keep_programme_selected on application;
drop function keep_programme_selected;
alter table programme drop column selected_minor;
drop table committee_minutes;
drop table grant_condition;
drop table committee_vote;
drop function voter_has_no_conflict;
drop table committee_conflict;
drop table committee_item;
drop table committee_member;
drop table committee_session;
