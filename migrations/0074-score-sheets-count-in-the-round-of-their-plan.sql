-- up
-- A round of scoring ends when what was scored opens again: by a return that pins more than papers, or by an upheld appeal
-- against a rejection whose sheets did not pass. Sheets of former rounds stay as they were written, and count no more.
alter table application
  add column scoring_round integer not null default 1,
  add constraint rounds_of_scoring_are_counted_from_one check (scoring_round > 0);

alter table score_sheet add column round integer not null default 1;
alter table score_sheet
  drop constraint one_score_sheet_per_person,
  add constraint one_score_sheet_per_person_and_round unique (application_id, round, scored_by);

alter table score_reconciliation add column round integer not null default 1;
alter table score_reconciliation
  drop constraint sheets_are_reconciled_once,
  add constraint sheets_are_reconciled_once unique (application_id, round, sheets);

-- What came back and is assessed now is scored anew; what was decided by the sheets of its day stays so.
with ended as (
  select d.application_id, d.decided_at from decision d
  where d.verdict = 'return' and jsonb_path_exists(d.corrections, '$[*] ? (@.group != "document")')
), rounds as (
  update application a set scoring_round = 1 + (select count(*) from ended e where e.application_id = a.id)
  where a.status in ('returned', 'submitted', 'eligible') returning a.id
), sheets as (
  update score_sheet s set round = 1 + (
    select count(*) from ended e where e.application_id = s.application_id and e.decided_at < s.scored_at)
  where s.application_id in (select id from rounds)
)
update score_reconciliation n set round = 1 + (
  select count(*) from ended e where e.application_id = n.application_id and e.decided_at < n.recorded_at)
where n.application_id in (select id from rounds);

create function scores_are_of_the_present_round() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.round <> (select scoring_round from application where id = new.application_id) then
    raise exception 'the scores are of another round'
      using errcode = 'check_violation', constraint = 'scores_are_of_the_present_round';
  end if;
  return new;
end $$;
create trigger scores_are_of_the_present_round before insert on score_sheet
  for each row execute function scores_are_of_the_present_round();
create trigger scores_are_of_the_present_round before insert on score_reconciliation
  for each row execute function scores_are_of_the_present_round();

-- down
drop trigger scores_are_of_the_present_round on score_reconciliation;
drop trigger scores_are_of_the_present_round on score_sheet;
drop function scores_are_of_the_present_round;
delete from score_reconciliation n using application a where a.id = n.application_id and n.round <> a.scoring_round;
alter table score_reconciliation drop column round;
alter table score_reconciliation add constraint sheets_are_reconciled_once unique (application_id, sheets);
delete from score_sheet s using application a where a.id = s.application_id and s.round <> a.scoring_round;
alter table score_sheet drop column round;
alter table score_sheet add constraint one_score_sheet_per_person unique (application_id, scored_by);
alter table application drop column scoring_round;
