-- up
-- An appeal against a refusal: at the screening or at the decision, filed by the case officer for the applicant.
create table appeal (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  screening_id uuid references screening,
  decision_id uuid references decision,
  status text not null,
  grounds text not null,
  received_by text not null,
  received_on date not null,
  document_id uuid references document,
  -- The day of the office on which it was filed, and the last one on which it could be.
  filed_on date not null,
  last_day date not null,
  filed_by uuid not null references staff,
  filed_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision_note text,
  version integer not null default 1,
  constraint appeal_status_is_known check (status in ('filed', 'upheld', 'dismissed', 'withdrawn')),
  constraint appeal_way_is_known check (received_by in ('in_person', 'letter', 'telephone', 'messenger', 'email')),
  constraint appeal_is_against_one_refusal check (num_nonnulls(screening_id, decision_id) = 1),
  constraint screening_is_appealed_against_once unique (screening_id),
  constraint decision_is_appealed_against_once unique (decision_id),
  constraint appeal_is_filed_within_its_window check (filed_on <= last_day),
  constraint appeal_is_received_before_it_is_filed check (received_on <= filed_on),
  constraint decided_appeal_has_a_decider check (
    (status = 'filed') = (decided_by is null) and (status = 'filed') = (decided_at is null)),
  constraint decided_appeal_says_why check (status = 'filed' or decision_note is not null),
  constraint appeal_is_not_heard_by_who_filed_it check (status not in ('upheld', 'dismissed') or decided_by <> filed_by)
);
create index appeal_of_case on appeal (case_id);
create index appeal_of_application on appeal (application_id);
create index appeal_waiting on appeal (office_id, filed_at) where status = 'filed';

-- Who took part in a case does not hear its appeal, and hearing leaves its duty: asked at the commit ...
create function appeal_is_heard_by_who_took_no_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status not in ('upheld', 'dismissed') then return new; end if;
  if exists (select from duty_act d where d.case_id = new.case_id and d.staff_id = new.decided_by
      and d.act in ('was_case_officer', 'screened', 'scored', 'voted', 'approved', 'returned'))
    or exists (select from decision d where d.case_id = new.case_id and new.decided_by in (d.decided_by, d.on_behalf_of)) then
    raise exception 'who took part does not hear the appeal'
      using errcode = 'check_violation', constraint = 'appeal_is_heard_by_who_took_no_part';
  end if;
  if not exists (
    select from duty_act d where d.subject_id = new.id and d.staff_id = new.decided_by and d.act = 'heard_appeal') then
    raise exception 'the appeal was heard without its duty'
      using errcode = 'check_violation', constraint = 'heard_appeal_left_its_duty';
  end if;
  return new;
end $$;
create constraint trigger appeal_is_heard_by_who_took_no_part after insert or update on appeal deferrable initially deferred
  for each row execute function appeal_is_heard_by_who_took_no_part();

-- ... and who heard it takes no such part afterwards.
create function who_heard_the_appeal_takes_no_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.act in ('was_case_officer', 'screened', 'scored', 'voted', 'approved', 'returned') and exists (
    select from appeal a where a.case_id = new.case_id and a.decided_by = new.staff_id and a.status in ('upheld', 'dismissed')) then
    raise exception 'who heard the appeal takes no part'
      using errcode = 'check_violation', constraint = 'appeal_is_heard_by_who_took_no_part';
  end if;
  return new;
end $$;
create trigger who_heard_the_appeal_takes_no_part before insert on duty_act
  for each row execute function who_heard_the_appeal_takes_no_part();

-- What an upheld appeal set aside is decided anew by somebody else.
create function refusal_is_decided_anew_by_others() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actors uuid[] := array_remove(
    array[to_jsonb(new)->>'screened_by', to_jsonb(new)->>'decided_by', to_jsonb(new)->>'on_behalf_of'], null);
begin
  if coalesce(to_jsonb(new)->>'verdict', '') <> 'return' and exists (
    select from appeal a left join decision d on d.id = a.decision_id left join screening s on s.id = a.screening_id
    where a.application_id = new.application_id and a.status = 'upheld' and actors && array[d.decided_by, d.on_behalf_of, s.screened_by]) then
    raise exception 'who refused does not decide anew'
      using errcode = 'check_violation', constraint = 'refusal_is_decided_anew_by_others';
  end if;
  return new;
end $$;
create trigger refusal_is_decided_anew_by_others before insert on screening
  for each row execute function refusal_is_decided_anew_by_others();
create trigger refusal_is_decided_anew_by_others before insert on decision
  for each row execute function refusal_is_decided_anew_by_others();

-- A case does not close over an open appeal, and none is filed on a closed one.
create function case_with_an_open_appeal_stays_open() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'appeal' then
    if not exists (select from assistance_case where id = new.case_id and status = 'open') then
      raise exception 'the case is closed' using errcode = 'check_violation', constraint = 'appeal_is_filed_on_an_open_case';
    end if;
  elsif new.status = 'closed' and exists (select from appeal where case_id = new.id and status = 'filed') then
    raise exception 'an appeal is open'
      using errcode = 'check_violation', constraint = 'case_with_an_open_appeal_stays_open';
  end if;
  return new;
end $$;
create trigger case_with_an_open_appeal_stays_open before update of status on assistance_case
  for each row execute function case_with_an_open_appeal_stays_open();
create trigger appeal_is_filed_on_an_open_case before insert on appeal
  for each row execute function case_with_an_open_appeal_stays_open();

alter table appeal enable row level security;
create policy seen_by_its_office on appeal to tendesh_app using (
  (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
  or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
);
revoke update, delete on appeal from tendesh_app;
grant update (status, decided_by, decided_at, decision_note, version) on appeal to tendesh_app;

-- down
drop trigger case_with_an_open_appeal_stays_open on assistance_case;
drop trigger refusal_is_decided_anew_by_others on decision;
drop trigger refusal_is_decided_anew_by_others on screening;
drop trigger who_heard_the_appeal_takes_no_part on duty_act;
drop table appeal;
drop function case_with_an_open_appeal_stays_open;
drop function refusal_is_decided_anew_by_others;
drop function who_heard_the_appeal_takes_no_part;
drop function appeal_is_heard_by_who_took_no_part;
