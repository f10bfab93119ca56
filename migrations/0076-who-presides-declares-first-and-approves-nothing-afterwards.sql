-- up
-- Presiding over an item counts for the separation of duties, also where it was done before.
insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
  select gen_random_uuid(), case_id, office_id, decided_by, 'presided', id, decided_at from committee_item where status = 'decided';

create or replace function appeal_is_heard_by_who_took_no_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status not in ('upheld', 'dismissed') then return new; end if;
  if exists (select from duty_act d where d.case_id = new.case_id and d.staff_id = new.decided_by
      and d.act in ('was_case_officer', 'screened', 'scored', 'voted', 'presided', 'approved', 'returned'))
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
create or replace function who_heard_the_appeal_takes_no_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.act in ('was_case_officer', 'screened', 'scored', 'voted', 'presided', 'approved', 'returned') and exists (
    select from appeal a where a.case_id = new.case_id and a.decided_by = new.staff_id and a.status in ('upheld', 'dismissed')) then
    raise exception 'who heard the appeal takes no part'
      using errcode = 'check_violation', constraint = 'appeal_is_heard_by_who_took_no_part';
  end if;
  return new;
end $$;

-- Whoever closes an item has declared that nothing stands in the way, and it is remembered: asked at the commit.
create function presiding_member_has_no_conflict() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from committee_conflict k
    where k.item_id = new.id and k.staff_id = new.decided_by and k.kind = 'none') then
    raise exception 'who stepped aside, or has not declared, does not preside'
      using errcode = 'check_violation', constraint = 'presiding_member_has_no_conflict';
  end if;
  if not exists (select from duty_act d
    where d.subject_id = new.id and d.staff_id = new.decided_by and d.act = 'presided') then
    raise exception 'the item was decided without its duty'
      using errcode = 'check_violation', constraint = 'decided_item_left_its_duty';
  end if;
  return null;
end $$;
create constraint trigger presiding_member_has_no_conflict after insert or update of status on committee_item
  deferrable initially deferred for each row when (new.status = 'decided')
  execute function presiding_member_has_no_conflict();

-- down
drop trigger presiding_member_has_no_conflict on committee_item;
drop function presiding_member_has_no_conflict;
create or replace function appeal_is_heard_by_who_took_no_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
create or replace function who_heard_the_appeal_takes_no_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.act in ('was_case_officer', 'screened', 'scored', 'voted', 'approved', 'returned') and exists (
    select from appeal a where a.case_id = new.case_id and a.decided_by = new.staff_id and a.status in ('upheld', 'dismissed')) then
    raise exception 'who heard the appeal takes no part'
      using errcode = 'check_violation', constraint = 'appeal_is_heard_by_who_took_no_part';
  end if;
  return new;
end $$;
delete from duty_act where act = 'presided';
