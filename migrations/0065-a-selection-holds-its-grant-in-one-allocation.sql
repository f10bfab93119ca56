-- up
-- A selected application holds its grant in one allocation, as its award will: the sum over several says nothing about
-- whether any of them carries a grant.
alter table application add column selected_from uuid references allocation;
alter table application add constraint only_a_selection_holds_money check (selected_from is null or status = 'selected');
alter table allocation add column selected_minor bigint not null default 0;
alter table call add column selected integer not null default 0;

alter table allocation drop constraint commitments_within_allocation;
alter table allocation add constraint commitments_within_allocation check (
  committed_minor >= 0 and selected_minor >= 0 and committed_minor + selected_minor <= amount_minor);
alter table call drop constraint grants_within_quota;
alter table call add constraint grants_within_quota check (
  grants >= 0 and selected >= 0 and grants + selected <= coalesce((quotas->>'maxGrants')::integer, grants + selected));

drop trigger keep_programme_selected on application;
drop function keep_programme_selected;
alter table programme drop column selected_minor;

-- Whatever takes an application out of the selection gives back what it held.
create function selection_ends_with_its_money() returns trigger language plpgsql as $$
begin
  new.selected_from := null;
  return new;
end $$;
create trigger selection_ends_with_its_money before update of status on application
  for each row when (new.status <> 'selected') execute function selection_ends_with_its_money();

create function selection_holds(a application) returns bigint language sql immutable as $$
  select case when a.selected_from is null then 0 else coalesce(a.requested_grant_minor, 0) end
$$;
create function keep_selections() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update allocation set selected_minor = selected_minor - selection_holds(old)
    where id = old.selected_from and selection_holds(old) <> 0;
  update allocation set selected_minor = selected_minor + selection_holds(new)
    where id = new.selected_from and selection_holds(new) <> 0;
  update call set selected = selected + (new.status = 'selected')::integer - (old.status = 'selected')::integer
    where id = new.call_id and (new.status = 'selected') <> (old.status = 'selected');
  return null;
end $$;
create trigger keep_selections after update of status, requested_grant_minor, selected_from on application
  for each row execute function keep_selections();

-- What committees promised already holds its money in the order in which it was promised, each from the first allocation
-- that carries it. What none carries holds nothing: its approval asks again. A call gives at least what was promised.
do $$
declare
  one record;
begin
  for one in select id, call_id, requested_grant_minor from application where status = 'selected' order by status_since, id loop
    update application set selected_from = (
      select a.id from call_allocation c join allocation a on a.id = c.allocation_id
      where c.call_id = one.call_id and current_date between a.valid_from and a.valid_until
        and a.amount_minor - a.committed_minor - a.selected_minor >= one.requested_grant_minor
      order by c.position limit 1)
    where id = one.id;
    update call set selected = selected + 1,
      quotas = case when grants + selected >= (quotas->>'maxGrants')::integer
        then quotas || jsonb_build_object('maxGrants', grants + selected + 1) else quotas end
    where id = one.call_id;
  end loop;
end $$;

-- What a committee ranks by says under which call it asks.
update committee_item i set figures = i.figures || jsonb_build_object('callId', a.call_id)
  from application a where a.id = i.application_id and i.figures is not null;

-- down
update committee_item set figures = figures - 'callId' where figures is not null;
drop trigger keep_selections on application;
drop function keep_selections;
drop function selection_holds;
drop trigger selection_ends_with_its_money on application;
drop function selection_ends_with_its_money;
alter table programme add column selected_minor bigint not null default 0;
update programme p set selected_minor = coalesce(
  (select sum(a.requested_grant_minor) from application a where a.programme_id = p.id and a.status = 'selected'), 0);
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
alter table call drop constraint grants_within_quota;
alter table call add constraint grants_within_quota check (
  grants >= 0 and grants <= coalesce((quotas->>'maxGrants')::integer, grants));
alter table allocation drop constraint commitments_within_allocation;
alter table allocation add constraint commitments_within_allocation check (committed_minor between 0 and amount_minor);
alter table call drop column selected;
alter table allocation drop column selected_minor;
alter table application drop constraint only_a_selection_holds_money;
alter table application drop column selected_from;
