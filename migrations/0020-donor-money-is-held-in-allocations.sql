-- up
-- What a donor gave for a purpose, inside a programme. The budget of a programme is the sum of its allocations.
create table allocation (
  id uuid primary key,
  programme_id uuid not null references programme,
  donor text not null,
  purpose text not null,
  reference text not null,
  amount_minor bigint not null,
  valid_from date not null,
  valid_until date not null,
  -- Kept by a trigger from the awards that draw on it, whatever their office.
  committed_minor bigint not null default 0,
  obligated_minor bigint not null default 0,
  disbursed_minor bigint not null default 0,
  version integer not null default 1,
  constraint allocation_reference_is_unique unique (programme_id, reference),
  constraint allocation_is_not_negative check (amount_minor between 0 and 9000000000000000),
  constraint allocation_ends_after_it_begins check (valid_until >= valid_from),
  constraint commitments_within_allocation check (committed_minor between 0 and amount_minor),
  constraint obligations_within_commitments check (obligated_minor between 0 and committed_minor),
  constraint disbursements_within_obligations check (disbursed_minor between 0 and obligated_minor)
);
create index allocation_of_programme on allocation (programme_id);

-- The money that a call may promise, in the order in which it is drawn on.
create table call_allocation (
  call_id uuid not null references call,
  allocation_id uuid not null references allocation,
  position integer not null,
  primary key (call_id, allocation_id)
);

insert into allocation (id, programme_id, donor, purpose, reference, amount_minor, valid_from, valid_until)
  select gen_random_uuid(), p.id, p.donor, 'Matching grants', p.code, p.budget_minor,
    coalesce(least(min(c.opens_on), current_date), current_date),
    coalesce(greatest(max(c.closes_on), current_date), current_date) + interval '2 years'
  from programme p left join call c on c.programme_id = p.id group by p.id;
insert into call_allocation (call_id, allocation_id, position)
  select c.id, a.id, 1 from call c join allocation a on a.programme_id = c.programme_id;

alter table award add column allocation_id uuid references allocation;
update award w set allocation_id = (select id from allocation a where a.programme_id = w.programme_id);
alter table award alter column allocation_id set not null;
create index award_of_allocation on award (allocation_id);

-- What an award takes from its allocation. One that is over holds only what is really out: the rest is free at once.
create function award_commits(w award) returns bigint language sql immutable as $$
  select case when w.status in ('approved', 'signed') then w.amount_minor else w.disbursed_minor - w.repaid_minor end
$$;
create function award_obliges(w award) returns bigint language sql immutable as $$
  select case w.status when 'approved' then 0 when 'signed' then w.amount_minor else w.disbursed_minor - w.repaid_minor end
$$;

update allocation a set (committed_minor, obligated_minor, disbursed_minor) = (
  select coalesce(sum(award_commits(w)), 0), coalesce(sum(award_obliges(w)), 0),
    coalesce(sum(w.disbursed_minor - w.repaid_minor), 0)
  from award w where w.allocation_id = a.id);

drop trigger keep_programme_committed on award;
drop function keep_programme_committed;
alter table programme drop constraint commitments_within_programme_budget;
alter table programme drop column committed_minor;
alter table programme drop column budget_minor;
alter table programme drop column donor;

-- By difference, as the sums of an award: the update takes the row lock, so two at once wait for each other and the
-- checks above see the true sum. An award that changes its allocation leaves one and enters the other.
create function keep_allocation_sums() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if old.allocation_id = new.allocation_id then
      update allocation set
        committed_minor = committed_minor + award_commits(new) - award_commits(old),
        obligated_minor = obligated_minor + award_obliges(new) - award_obliges(old),
        disbursed_minor = disbursed_minor + (new.disbursed_minor - new.repaid_minor) - (old.disbursed_minor - old.repaid_minor)
      where id = new.allocation_id and (
        award_commits(new) <> award_commits(old) or award_obliges(new) <> award_obliges(old)
        or new.disbursed_minor - new.repaid_minor <> old.disbursed_minor - old.repaid_minor);
      return null;
    end if;
    update allocation set
      committed_minor = committed_minor - award_commits(old),
      obligated_minor = obligated_minor - award_obliges(old),
      disbursed_minor = disbursed_minor - (old.disbursed_minor - old.repaid_minor)
    where id = old.allocation_id;
  end if;
  update allocation set
    committed_minor = committed_minor + award_commits(new),
    obligated_minor = obligated_minor + award_obliges(new),
    disbursed_minor = disbursed_minor + (new.disbursed_minor - new.repaid_minor)
  where id = new.allocation_id;
  return null;
end $$;
create trigger keep_allocation_sums
  after insert or update of status, amount_minor, disbursed_minor, repaid_minor, allocation_id on award
  for each row execute function keep_allocation_sums();

revoke delete on allocation from tendesh_app;

-- down
drop trigger keep_allocation_sums on award;
drop function keep_allocation_sums;
alter table programme add column donor text;
alter table programme add column budget_minor bigint;
alter table programme add column committed_minor bigint not null default 0;
update programme p set
  donor = coalesce((select string_agg(distinct donor, ', ') from allocation a where a.programme_id = p.id), p.code),
  budget_minor = coalesce((select sum(amount_minor) from allocation a where a.programme_id = p.id), 0),
  committed_minor = coalesce(
    (select sum(amount_minor) from award w where w.programme_id = p.id and w.status <> 'cancelled'), 0);
alter table programme alter column donor set not null;
alter table programme alter column budget_minor set not null;
alter table programme add constraint programme_budget_is_not_negative check (budget_minor between 0 and 9000000000000000);
alter table programme add constraint commitments_within_programme_budget check (committed_minor between 0 and budget_minor);
create function keep_programme_committed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before bigint := case when tg_op = 'INSERT' or old.status = 'cancelled' then 0 else old.amount_minor end;
  after bigint := case when new.status = 'cancelled' then 0 else new.amount_minor end;
begin
  if before <> after then
    update programme set committed_minor = committed_minor + after - before where id = new.programme_id;
  end if;
  return null;
end $$;
create trigger keep_programme_committed after insert or update of status, amount_minor on award
  for each row execute function keep_programme_committed();
drop function award_obliges;
drop function award_commits;
alter table award drop column allocation_id;
drop table call_allocation;
drop table allocation;
