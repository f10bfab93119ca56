-- up
-- What a person is told, written in the transaction of the act. The sentence follows from the topic and the case.
create table notice (
  id uuid primary key,
  staff_id uuid not null references staff,
  topic text not null,
  kind text not null,
  -- How the person hears of it: chosen by the time of the act.
  way text not null,
  case_id uuid references assistance_case,
  office_id uuid references office,
  by_staff_id uuid references staff,
  at timestamptz not null,
  read_at timestamptz,
  constraint notice_way_is_known check (way in ('at_once', 'digest', 'app')),
  constraint notice_of_a_case_has_its_office check ((case_id is null) = (office_id is null)),
  constraint nobody_is_told_of_the_own_act check (by_staff_id <> staff_id)
);
create index notice_of_staff on notice (staff_id, id);
create index notice_unread on notice (staff_id, id) where read_at is null;
create index notice_for_digest on notice (staff_id, at) where read_at is null and way = 'digest';
-- A person whose reach has changed no longer sees what concerned cases elsewhere; what stands outside cases stays.
alter table notice enable row level security;
create policy seen_by_its_office on notice to tendesh_app using (
  (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
  or office_id is null
  or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
);
revoke update, delete on notice from tendesh_app;
grant update (read_at) on notice to tendesh_app;

create table notice_preference (
  staff_id uuid not null references staff,
  kind text not null,
  way text not null,
  primary key (staff_id, kind),
  constraint notice_preference_way_is_known check (way in ('at_once', 'digest', 'app', 'off'))
);

-- When a person reads the digest, and the last one: the day makes it one a day, whatever servers run.
create table notice_setting (
  staff_id uuid primary key references staff,
  digest_hour integer not null default 8,
  digested_on date,
  digested_at timestamptz,
  constraint digest_hour_is_of_the_day check (digest_hour between 0 and 23)
);

-- down
drop table notice_setting;
drop table notice_preference;
drop table notice;
