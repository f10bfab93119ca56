-- up
-- The focal point for complaints.
alter table staff_role drop constraint staff_role_is_known;
alter table staff_role add constraint staff_role_is_known check (role in ('case_officer', 'verifier', 'finance_officer',
  'committee_member', 'manager', 'regional_approver', 'me_officer', 'complaints_officer', 'administrator', 'auditor'));

create table complaint (
  id uuid primary key,
  -- Random: it says nothing about how many there are.
  reference text not null,
  code_hash bytea not null,
  office_id uuid references office,
  category text not null,
  restricted boolean not null,
  channel text not null,
  language text not null,
  status text not null,
  received_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid references staff,
  -- Due, as the table of kinds says it for this one.
  acknowledge_by date not null,
  answer_by date,
  refer_by timestamptz,
  acknowledged_at timestamptz,
  settled_at timestamptz,
  -- Personal values: erased after the time of retention; the row stays for the numbers.
  description text,
  contact text,
  may_be_contacted boolean not null,
  answer text,
  erased_at timestamptz,
  case_id uuid references assistance_case,
  subject_id uuid references staff,
  handler_id uuid references staff,
  version integer not null default 1,
  constraint complaint_reference_is_unique unique (reference),
  constraint complaint_category_is_known check (category in ('service_quality', 'delay', 'decision', 'data_protection', 'other',
    'fee_demanded', 'staff_conduct', 'fraud', 'sexual_exploitation')),
  constraint complaint_channel_is_known check (channel in ('in_person', 'hotline', 'box', 'web', 'messenger', 'letter')),
  constraint complaint_status_is_known check (status in ('received', 'acknowledged', 'answered', 'referred', 'closed')),
  constraint complaint_about_staff_is_restricted check (
    restricted = (category in ('fee_demanded', 'staff_conduct', 'fraud', 'sexual_exploitation'))),
  constraint restricted_complaint_names_no_case check (not restricted or case_id is null),
  constraint complaint_is_not_handled_by_its_subject check (handler_id <> subject_id),
  constraint complaint_says_something_until_erased check ((erased_at is null) = (description is not null)),
  constraint erased_complaint_names_nobody check (erased_at is null or (contact is null and answer is null)),
  constraint complaint_is_answered_or_referred check ((answer_by is null) <> (refer_by is null)),
  constraint handled_complaint_has_a_handler check (status = 'received' or handler_id is not null),
  constraint settled_complaint_says_when check ((status in ('answered', 'referred', 'closed')) = (settled_at is not null)),
  constraint only_an_ordinary_complaint_is_answered check (status <> 'answered' or not restricted)
);
create index complaint_of_office on complaint (office_id, received_at);

-- Nothing is seen, by whatever query, unless the transaction says for whom it reads: a handler sees ordinary complaints of
-- the named offices, the focal point all, and nobody one about himself.
alter table complaint enable row level security;
create policy seen_by_who_handles on complaint to tendesh_app using (
  (subject_id is null or subject_id::text is distinct from (select current_setting('tendesh.complaint_reader', true)))
  and case (select current_setting('tendesh.complaints', true))
    when 'all' then true
    when 'ordinary' then not restricted and (
      (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
      or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[]))
    else false end
);
create policy told_by_anybody on complaint for insert to tendesh_app with check (true);
revoke update, delete on complaint from tendesh_app;
grant update (status, handler_id, acknowledged_at, settled_at, answer, version) on complaint to tendesh_app;

-- Numbers without rows. What is counted says of nobody who complained: fewer than five are told to the focal point alone,
-- and to nobody else that there are any of a restricted kind.
create function complaint_figures(at timestamptz, all_cells boolean, offices uuid[]) returns table (
  category text, month text, total bigint, acknowledged_bp integer, settled_bp integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  with counted as (
    select c.*, coalesce(o.time_zone, 'Asia/Bishkek') as zone from complaint c left join office o on o.id = c.office_id
    where offices is null or c.office_id = any (offices)
  ), judged as (
    select category, restricted, to_char(received_at at time zone zone, 'YYYY-MM') as month,
      coalesce((acknowledged_at at time zone zone)::date <= acknowledge_by, false) as acknowledged_in_time,
      acknowledged_at is not null or acknowledge_by < (at at time zone zone)::date as acknowledgement_counts,
      coalesce(settled_at <= refer_by, (settled_at at time zone zone)::date <= answer_by, false) as settled_in_time,
      settled_at is not null or refer_by < at or answer_by < (at at time zone zone)::date as settling_counts
    from counted
  ), cells as (
    select category, month, restricted, count(*) as total,
      (count(*) filter (where acknowledged_in_time) * 10000 / nullif(count(*) filter (where acknowledgement_counts), 0))::integer as acknowledged_bp,
      (count(*) filter (where settled_in_time) * 10000 / nullif(count(*) filter (where coalesce(settling_counts, false)), 0))::integer as settled_bp,
      count(*) < 5 and not (all_cells and coalesce(current_setting('tendesh.complaints', true), '') = 'all') as hidden
    from judged group by category, month, restricted
  )
  select category, month, case when not hidden then total end, case when not hidden then acknowledged_bp end,
    case when not hidden then settled_bp end
  from cells where not (hidden and restricted) order by month desc, category
$$;

-- down
drop function complaint_figures;
drop table complaint;
delete from staff_role where role = 'complaints_officer';
alter table staff_role drop constraint staff_role_is_known;
alter table staff_role add constraint staff_role_is_known check (role in ('case_officer', 'verifier', 'finance_officer', 'committee_member',
    'manager', 'regional_approver', 'me_officer', 'administrator', 'auditor'));
