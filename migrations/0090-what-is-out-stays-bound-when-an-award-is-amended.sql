-- up
-- An amended award waits for another signature. What was paid under the former one is bound all the same: otherwise more
-- would be paid than is bound, and the amendment could not be approved.
create or replace function award_obliges(w award) returns bigint language sql immutable as $$
  select case w.status when 'signed' then w.amount_minor else w.disbursed_minor - w.repaid_minor end
$$;
update allocation a set obligated_minor = (
  select coalesce(sum(award_obliges(w)), 0) from award w where w.allocation_id = a.id);

-- down
create or replace function award_obliges(w award) returns bigint language sql immutable as $$
  select case w.status when 'approved' then 0 when 'signed' then w.amount_minor else w.disbursed_minor - w.repaid_minor end
$$;
update allocation a set obligated_minor = (
  select coalesce(sum(award_obliges(w)), 0) from award w where w.allocation_id = a.id);
