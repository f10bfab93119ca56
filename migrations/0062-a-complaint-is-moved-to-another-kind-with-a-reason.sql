-- up
-- A complaint that was filed under a wrong kind is moved to another one. Why is kept beside it and not in the trail, which
-- knows no kinds; whoever sees the complaint sees it, and nobody else.
create table complaint_regrouping (
  complaint_id uuid not null references complaint,
  -- The version of the complaint that it made.
  version integer not null,
  from_category text not null,
  to_category text not null,
  -- Erased with the words of the complaint.
  reason text,
  regrouped_by uuid not null references staff,
  regrouped_at timestamptz not null,
  primary key (complaint_id, version),
  constraint regrouping_leads_to_another_kind check (from_category <> to_category)
);
alter table complaint_regrouping enable row level security;
create policy seen_with_its_complaint on complaint_regrouping to tendesh_app using (
  exists (select from complaint c where c.id = complaint_id));
revoke update, delete on complaint_regrouping from tendesh_app;

grant update (category, restricted, case_id, acknowledge_by, answer_by, refer_by) on complaint to tendesh_app;
create function regrouped_complaint_says_why() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from complaint_regrouping r where r.complaint_id = new.id and r.version = new.version
      and r.from_category = old.category and r.to_category = new.category) then
    raise exception 'a complaint is moved to another kind with a reason'
      using errcode = 'check_violation', constraint = 'regrouped_complaint_says_why';
  end if;
  return new;
end $$;
create trigger regrouped_complaint_says_why before update on complaint
  for each row when (new.category <> old.category) execute function regrouped_complaint_says_why();

-- down
drop trigger regrouped_complaint_says_why on complaint;
drop function regrouped_complaint_says_why;
revoke update (category, restricted, case_id, acknowledge_by, answer_by, refer_by) on complaint from tendesh_app;
drop table complaint_regrouping;
