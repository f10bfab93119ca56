-- up
-- Where no two of three score sheets or more agree, a scorer writes down how they are read together; a further sheet asks
-- for it anew.
create table score_reconciliation (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  -- How many sheets were read together.
  sheets integer not null,
  note text not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  constraint sheets_are_reconciled_once unique (application_id, sheets),
  constraint three_sheets_are_reconciled check (sheets > 2)
);
alter table score_reconciliation enable row level security;
create policy seen_by_its_office on score_reconciliation to tendesh_app using (
  (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
  or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
);
revoke update, delete on score_reconciliation from tendesh_app;

-- down
drop table score_reconciliation;
