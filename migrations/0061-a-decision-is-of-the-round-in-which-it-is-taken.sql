-- up
-- The approvals of one round make an award. A round ends with a return and with an appeal that is upheld, so an approval
-- from before either counts no more: the database counts the rounds itself, whatever writes the row.
create function decision_is_of_the_present_round() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.round <> 1 + (select count(*) from decision d where d.application_id = new.application_id and d.verdict = 'return')
    + (select count(*) from appeal a where a.application_id = new.application_id and a.status = 'upheld') then
    raise exception 'the decision is of another round'
      using errcode = 'check_violation', constraint = 'decision_is_of_the_present_round';
  end if;
  return new;
end $$;
create trigger decision_is_of_the_present_round before insert on decision
  for each row execute function decision_is_of_the_present_round();

-- down
drop trigger decision_is_of_the_present_round on decision;
drop function decision_is_of_the_present_round;
