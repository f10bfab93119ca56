-- up
create extension if not exists btree_gist;

-- Authority to decide and to authorise releases, lent to a colleague for some days; never changed, ended by a new act.
create table delegation (
  id uuid primary key,
  delegator_id uuid not null references staff,
  delegate_id uuid not null references staff,
  -- Days at the office of the delegator, both included.
  from_on date not null,
  until_on date not null,
  reason text not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references staff,
  end_reason text,
  version integer not null default 1,
  constraint authority_is_not_lent_to_oneself check (delegate_id <> delegator_id),
  constraint delegation_ends_after_it_begins check (until_on >= from_on),
  constraint ended_delegation_says_why check (
    (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
  constraint authority_is_lent_to_one_at_a_time exclude using gist (
    delegator_id with =, daterange(from_on, until_on, '[]') with &&) where (ended_at is null)
);
create index delegation_of_delegate on delegation (delegate_id, until_on) where ended_at is null;
revoke update, delete on delegation from tendesh_app;
grant update (ended_at, ended_by, end_reason, version) on delegation to tendesh_app;

-- down
drop table delegation;
drop extension btree_gist;
