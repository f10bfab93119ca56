-- up
-- A return for correction with the application as it stood before and, once it is handed in again, as it came back: frozen,
-- so that both can be laid side by side for ever. Between the two the service clock of the office stands still.
create table application_return (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  decision_id uuid not null references decision,
  -- The status that was broken off, and since when its clock ran.
  status_before text not null,
  clock_since timestamptz not null,
  returned_at timestamptz not null,
  former jsonb not null,
  resubmitted_at timestamptz,
  latter jsonb,
  constraint decision_returns_once unique (decision_id),
  constraint clock_ran_before_the_return check (clock_since <= returned_at),
  constraint return_ends_after_it_began check (resubmitted_at >= returned_at),
  constraint resubmission_is_kept_whole check ((resubmitted_at is null) = (latter is null))
);
create unique index application_has_one_open_return on application_return (application_id) where resubmitted_at is null;
create index application_return_of_application on application_return (application_id);
revoke update, delete on application_return from tendesh_app;
grant update (resubmitted_at, latter) on application_return to tendesh_app;

alter table application_return enable row level security;
create policy seen_by_its_office on application_return to tendesh_app using (
  (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
  or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
);

-- down
drop table application_return;
