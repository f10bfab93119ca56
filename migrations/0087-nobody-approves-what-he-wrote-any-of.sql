-- up
-- Who drafts, changes and changes again: none of them approves. The last two names alone would forget whoever came between.
alter table rule_set add column written_by uuid[] not null default '{}';
alter table call add column written_by uuid[] not null default '{}';
update rule_set set written_by = array_remove(array[drafted_by, edited_by], null);
update call set written_by = array_remove(array[drafted_by, edited_by], null);

create function keep_writers() returns trigger language plpgsql as $$
begin
  new.written_by := array(
    select distinct staff_id from unnest(case when tg_op = 'UPDATE' then old.written_by else '{}' end
      || array[new.drafted_by, new.edited_by]) staff_id where staff_id is not null);
  return new;
end $$;
create trigger keep_writers before insert or update on rule_set for each row execute function keep_writers();
create trigger keep_writers before insert or update on call for each row execute function keep_writers();

alter table rule_set drop constraint rule_set_is_approved_by_a_second_person;
alter table rule_set add constraint rule_set_is_approved_by_a_second_person check (
  drafted_by is null or (status = 'approved') = (approved_by is not null)
  and coalesce(approved_by <> all (written_by), true));
alter table call drop constraint call_is_published_by_a_second_person;
alter table call add constraint call_is_published_by_a_second_person check (
  drafted_by is null or (status = 'published') = (published_by is not null)
  and coalesce(published_by <> all (written_by), true));

-- down
alter table rule_set drop constraint rule_set_is_approved_by_a_second_person;
alter table rule_set add constraint rule_set_is_approved_by_a_second_person check (
  drafted_by is null or (status = 'approved') = (approved_by is not null)
  and coalesce(approved_by not in (drafted_by, edited_by), true));
alter table call drop constraint call_is_published_by_a_second_person;
alter table call add constraint call_is_published_by_a_second_person check (
  drafted_by is null or (status = 'published') = (published_by is not null)
  and coalesce(published_by not in (drafted_by, edited_by), true));
drop trigger keep_writers on rule_set;
drop trigger keep_writers on call;
drop function keep_writers;
alter table rule_set drop column written_by;
alter table call drop column written_by;
