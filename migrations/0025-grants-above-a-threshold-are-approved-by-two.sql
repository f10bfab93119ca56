-- up
alter table decision
  -- The last approval that the grant needed: it passed the match and made the award, or applied the amendment.
  add column completes boolean not null default true,
  -- One more than the returns before it: an approval stands until the application is returned.
  add column round integer not null default 1,
  -- The amendment that it decides; absent: the application itself.
  add column amendment_id uuid references amendment,
  -- The colleague whose authority was lent to who decided.
  add column on_behalf_of uuid references staff,
  add column at_any_height boolean not null default false;
alter table decision drop constraint approval_passed_the_match;
alter table decision add constraint approval_passed_the_match
  check ((verdict = 'approve' and completes) = (match_gate_id is not null));
alter table decision add constraint only_an_approval_waits_for_another check (completes or verdict = 'approve');
alter table decision add constraint nobody_decides_on_own_behalf check (on_behalf_of <> decided_by);
create unique index approver_approves_once on decision (application_id, amendment_id, round, decided_by)
  nulls not distinct where verdict = 'approve';
create index decision_of_amendment on decision (amendment_id) where amendment_id is not null;

alter table release add column on_behalf_of uuid references staff;
alter table release add constraint nobody_releases_on_own_behalf check (on_behalf_of <> authorised_by);

-- Two approvals come from different people, also where one acted on behalf of the other.
create function approvers_are_different_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.verdict = 'approve' and exists (
    select 1 from decision d
    where d.application_id = new.application_id and d.verdict = 'approve' and d.round = new.round and d.id <> new.id
      and d.amendment_id is not distinct from new.amendment_id
      and array[d.decided_by, d.on_behalf_of] && array_remove(array[new.decided_by, new.on_behalf_of], null)) then
    raise exception 'two approvals come from different people'
      using errcode = 'check_violation', constraint = 'approvers_are_different_people';
  end if;
  return new;
end $$;
create trigger approvers_are_different_people before insert or update on decision
  for each row execute function approvers_are_different_people();

-- An award, and each new amount of it, has the approvals that its rules ask for at its height.
create function award_has_its_approvals() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rules jsonb;
  given record;
begin
  select r.rules into rules from application a join rule_set r on r.id = a.rule_set_id where a.id = new.application_id;
  select count(distinct d.decided_by) as people, coalesce(bool_or(d.at_any_height), false) as at_any_height into given
  from decision d join (
    select amendment_id, round from decision
    where application_id = new.application_id and verdict = 'approve' and completes order by decided_at desc, id desc limit 1) last
    on d.amendment_id is not distinct from last.amendment_id and d.round = last.round
  where d.application_id = new.application_id and d.verdict = 'approve';
  if given.people < 1
    or (given.people < 2 and new.amount_minor > (rules->>'secondApprovalAboveMinor')::bigint)
    or (new.amount_minor > (rules->>'managerApprovalMaxMinor')::bigint and not given.at_any_height) then
    raise exception 'the award lacks an approval'
      using errcode = 'check_violation', constraint = 'award_has_its_approvals';
  end if;
  return new;
end $$;
create trigger award_has_its_approvals before insert or update of amount_minor on award
  for each row execute function award_has_its_approvals();

-- Nobody who approved the award or an amendment of it, or on whose behalf that was done, authorises its releases ...
create or replace function releaser_is_not_the_approver() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  people uuid[] := array_remove(array[new.authorised_by, new.on_behalf_of], null);
begin
  if exists (select 1 from award where id = new.award_id and approved_by = any (people))
    or exists (
      select 1 from award a join decision d on d.application_id = a.application_id
      where a.id = new.award_id and d.verdict = 'approve' and array[d.decided_by, d.on_behalf_of] && people) then
    raise exception 'who approved does not authorise the release'
      using errcode = 'check_violation', constraint = 'releaser_is_not_the_approver';
  end if;
  return new;
end $$;
drop trigger releaser_is_not_the_approver on release;
create trigger releaser_is_not_the_approver before insert or update of authorised_by, on_behalf_of, award_id on release
  for each row execute function releaser_is_not_the_approver();

-- ... and nobody who authorised one, voided or not, approves afterwards.
create function approver_is_not_the_releaser() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.verdict = 'approve' and exists (
    select 1 from award a join release l on l.award_id = a.id
    where a.application_id = new.application_id
      and array[l.authorised_by, l.on_behalf_of] && array_remove(array[new.decided_by, new.on_behalf_of], null)) then
    raise exception 'who authorised a release does not approve'
      using errcode = 'check_violation', constraint = 'approver_is_not_the_releaser';
  end if;
  return new;
end $$;
create trigger approver_is_not_the_releaser before insert or update on decision
  for each row execute function approver_is_not_the_releaser();

create function approver_of_award_is_not_its_releaser() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from release l where l.award_id = new.id and new.approved_by in (l.authorised_by, l.on_behalf_of)) then
    raise exception 'who authorised a release does not approve'
      using errcode = 'check_violation', constraint = 'approver_is_not_the_releaser';
  end if;
  return new;
end $$;
create trigger approver_of_award_is_not_its_releaser before update of approved_by on award
  for each row execute function approver_of_award_is_not_its_releaser();

-- What was decided stays as it was written.
revoke update, delete on decision from tendesh_app;

-- down
grant update, delete on decision to tendesh_app;
drop trigger approver_of_award_is_not_its_releaser on award;
drop function approver_of_award_is_not_its_releaser;
drop trigger approver_is_not_the_releaser on decision;
drop function approver_is_not_the_releaser;
drop trigger releaser_is_not_the_approver on release;
create or replace function releaser_is_not_the_approver() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from award where id = new.award_id and approved_by = new.authorised_by)
    or exists (
      select 1 from award a join decision d on d.application_id = a.application_id
      where a.id = new.award_id and d.verdict = 'approve' and d.decided_by = new.authorised_by) then
    raise exception 'who approved does not authorise the release'
      using errcode = 'check_violation', constraint = 'releaser_is_not_the_approver';
  end if;
  return new;
end $$;
create trigger releaser_is_not_the_approver before insert on release for each row execute function releaser_is_not_the_approver();
drop trigger award_has_its_approvals on award;
drop function award_has_its_approvals;
drop trigger approvers_are_different_people on decision;
drop function approvers_are_different_people;
alter table release drop column on_behalf_of;
delete from decision where not completes;
drop index approver_approves_once;
alter table decision drop constraint only_an_approval_waits_for_another, drop constraint approval_passed_the_match;
alter table decision drop column completes, drop column round, drop column amendment_id, drop column on_behalf_of, drop column at_any_height;
alter table decision add constraint approval_passed_the_match check ((verdict = 'approve') = (match_gate_id is not null));
