-- up
-- What was written to an applicant, word by word, in the transaction of the act: printed again, it says the same.
create table letter (
  id uuid primary key,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  application_id uuid not null references application,
  kind text not null,
  language text not null,
  text_version integer not null,
  content jsonb not null,
  made_by uuid not null references staff,
  made_at timestamptz not null,
  constraint letter_kind_is_known check (kind in ('ineligible', 'returned', 'approved', 'rejected', 'cancelled')),
  constraint letter_language_is_known check (language in ('en', 'ru', 'ky', 'tg'))
);
create index letter_of_case on letter (case_id, id);

-- With the number of the case and this code the applicant sees the stage without an account. The code itself is nowhere.
create table status_code (
  case_id uuid primary key references assistance_case,
  office_id uuid not null references office,
  salt bytea not null,
  hash bytea not null,
  made_by uuid not null references staff,
  made_at timestamptz not null
);

-- How often the public page was asked, minute by minute: for the limit over all addresses. Who asked what is not kept.
create table status_look_up (
  minute timestamptz primary key,
  asked integer not null default 0,
  found integer not null default 0
);

do $$
declare
  name text;
begin
  foreach name in array array['letter', 'status_code']
  loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$
      create policy seen_by_its_office on %I to tendesh_app using (
        (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
        or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
      )$policy$, name);
  end loop;
end $$;
revoke update, delete on letter from tendesh_app;

-- down
drop table status_look_up;
drop table status_code;
drop table letter;
