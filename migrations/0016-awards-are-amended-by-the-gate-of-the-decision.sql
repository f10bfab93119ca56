-- up
-- A new version of the money of an approved plan, asked for by the case officer and decided like the award itself.
create table amendment (
  id uuid primary key,
  award_id uuid not null references award,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  number integer not null,
  status text not null,
  -- Lines, pledges, grant and figures as they stood and as they would stand: side by side for ever.
  former jsonb not null,
  proposed jsonb not null,
  grant_minor bigint not null,
  reason text not null,
  proposed_by uuid not null references staff,
  proposed_at timestamptz not null,
  match_gate_id uuid references match_gate,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision_note text,
  version integer not null default 1,
  constraint amendment_status_is_known check (status in ('proposed', 'approved', 'rejected', 'withdrawn')),
  constraint amendment_number_is_unique unique (award_id, number),
  constraint amended_grant_is_positive check (grant_minor between 1 and 9000000000000000),
  constraint approved_amendment_passed_the_match check ((status = 'approved') = (match_gate_id is not null)),
  constraint decided_amendment_has_a_decider check (
    (status = 'proposed') = (decided_by is null) and (status = 'proposed') = (decided_at is null)),
  constraint refused_amendment_says_why check (status not in ('rejected', 'withdrawn') or decision_note is not null),
  constraint amendment_is_not_approved_by_its_proposer check (status <> 'approved' or decided_by <> proposed_by)
);
create unique index award_has_one_open_amendment on amendment (award_id) where status = 'proposed';
create index amendment_of_case on amendment (case_id);
create index amendment_waiting on amendment (office_id, proposed_at) where status = 'proposed';

-- A pledge that an amendment would bring: it can be shown and verified, and is no part of the plan before the approval.
-- Asked at the commit: the amendment keeps the ids of its pledges, so they are written first.
alter table contribution add column amendment_id uuid references amendment deferrable initially deferred;
create index contribution_of_amendment on contribution (amendment_id) where amendment_id is not null;

-- A planned tranche with a voided release is no longer planned after an amendment, and cannot be deleted.
alter table tranche drop constraint tranche_status_is_known;
alter table tranche add constraint tranche_status_is_known check (status in ('planned', 'released', 'disbursed', 'dropped'));

-- The amount of an award is what the newest decision passed, whatever the path by which the row changes.
create function award_is_what_the_decision_passed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from (
      select grant_minor, own_required_minor from match_gate
      where application_id = new.application_id and gate = 'decision' order by passed_at desc, id desc limit 1) passed
    where passed.grant_minor = new.amount_minor and passed.own_required_minor = new.own_required_minor
  ) then
    raise exception 'the award is not what the newest decision passed'
      using errcode = 'check_violation', constraint = 'award_is_what_the_decision_passed';
  end if;
  return new;
end $$;
create trigger award_is_what_the_decision_passed before insert or update of amount_minor, own_required_minor on award
  for each row execute function award_is_what_the_decision_passed();

-- Who approved the award or any amendment of it does not authorise its releases.
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

alter table amendment enable row level security;
create policy seen_by_its_office on amendment to tendesh_app using (
  (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
  or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
);
revoke update, delete on amendment from tendesh_app;
grant update (status, match_gate_id, decided_by, decided_at, decision_note, version) on amendment to tendesh_app;

-- down
create or replace function releaser_is_not_the_approver() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from award where id = new.award_id and approved_by = new.authorised_by) then
    raise exception 'who approved does not authorise the release'
      using errcode = 'check_violation', constraint = 'releaser_is_not_the_approver';
  end if;
  return new;
end $$;
drop trigger award_is_what_the_decision_passed on award;
drop function award_is_what_the_decision_passed;
update tranche set status = 'planned' where status = 'dropped';
alter table tranche drop constraint tranche_status_is_known;
alter table tranche add constraint tranche_status_is_known check (status in ('planned', 'released', 'disbursed'));
delete from contribution where amendment_id is not null and status = 'pledged';
alter table contribution drop column amendment_id;
drop table amendment;
