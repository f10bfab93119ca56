-- up
-- An award is frozen because more is out than is verified. The check on the row lets that stand; it must not let it grow:
-- while frozen nothing more is released or paid, and whatever is released anew is within what is verified at that moment.
create function frozen_award_moves_no_money() returns trigger language plpgsql as $$
begin
  if new.frozen_at is not null then
    raise exception 'a frozen award moves no money'
      using errcode = 'check_violation', constraint = 'frozen_award_moves_no_money';
  end if;
  -- Before the checks on the row, which come by their names: what is above the award is said to be that.
  if new.released_minor > new.amount_minor then
    raise exception 'released beyond the award' using errcode = 'check_violation', constraint = 'releases_within_award';
  end if;
  if new.released_minor > old.released_minor and new.released_minor::numeric * new.own_required_minor
    > new.amount_minor::numeric * least(new.own_verified_minor, new.own_required_minor) then
    raise exception 'released beyond the verified match'
      using errcode = 'check_violation', constraint = 'release_within_verified_match';
  end if;
  return new;
end $$;
create trigger frozen_award_moves_no_money before update on award for each row
  when (new.released_minor > old.released_minor or new.disbursed_minor > old.disbursed_minor)
  execute function frozen_award_moves_no_money();

-- down
drop trigger frozen_award_moves_no_money on award;
drop function frozen_award_moves_no_money;
