-- up
-- What was changed of a published call, by whom and why: kept as it stood before and since.
create table call_revision (
  id uuid primary key,
  call_id uuid not null references call,
  former jsonb not null,
  revised jsonb not null,
  reason text not null,
  revised_by uuid not null references staff,
  revised_at timestamptz not null
);
create index revision_of_call on call_revision (call_id);
-- Whose applications stand under a call, and what it has given to whom.
create index application_of_call on application (call_id, status);
revoke update, delete on call_revision from tendesh_app;

-- Whoever applied relied on what was published. The server may only add to it; whoever owns the tables may correct it.
create function published_call_only_gains() returns trigger language plpgsql as $$
begin
  if current_user = 'tendesh_app' and (
    new.programme_id <> old.programme_id or new.code <> old.code or new.opens_on <> old.opens_on
    or new.rule_set_id <> old.rule_set_id or new.status <> old.status
    or new.closes_on < old.closes_on
    or new.quotas - 'maxGrants' <> old.quotas - 'maxGrants'
    or coalesce((new.quotas->>'maxGrants')::integer < coalesce((old.quotas->>'maxGrants')::integer, 2147483647), false)
  ) then
    raise exception 'a published call only gains'
      using errcode = 'check_violation', constraint = 'published_call_only_gains';
  end if;
  return new;
end $$;
create trigger published_call_only_gains before update on call
  for each row when (old.status = 'published') execute function published_call_only_gains();
create function published_call_keeps_its_allocations() returns trigger language plpgsql as $$
begin
  if current_user = 'tendesh_app' and exists (select from call where id = old.call_id and status = 'published') then
    raise exception 'a published call keeps its allocations'
      using errcode = 'check_violation', constraint = 'published_call_only_gains';
  end if;
  return coalesce(new, old);
end $$;
create trigger published_call_keeps_its_allocations before update or delete on call_allocation
  for each row execute function published_call_keeps_its_allocations();

-- down
drop trigger published_call_keeps_its_allocations on call_allocation;
drop function published_call_keeps_its_allocations;
drop trigger published_call_only_gains on call;
drop function published_call_only_gains;
drop index application_of_call;
drop table call_revision;
