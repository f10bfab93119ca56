-- up
create extension if not exists pg_trgm;

-- The server serves as this role: it owns nothing, so row-level security binds it and the audit trail stays as written.
do $$
begin
  create role tendesh_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant tendesh_app to current_user;
grant usage on schema public to tendesh_app;
alter default privileges in schema public grant select, insert, update, delete on tables to tendesh_app;
alter default privileges in schema public grant usage, select on sequences to tendesh_app;

create table office (
  id uuid primary key,
  code text not null,
  name text not null,
  country text not null,
  time_zone text not null,
  constraint office_code_is_unique unique (code),
  constraint office_country_is_known check (country in ('KG', 'TJ'))
);

create table staff (
  id uuid primary key,
  email text not null,
  full_name text not null,
  language text not null,
  status text not null,
  office_id uuid not null references office,
  password_hash text,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  last_seen_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  constraint staff_email_is_lower_case check (email = lower(email)),
  constraint staff_email_is_unique unique (email),
  constraint staff_language_is_known check (language in ('en', 'ru', 'ky', 'tg')),
  constraint staff_status_is_known check (status in ('invited', 'active', 'disabled')),
  constraint active_staff_has_a_password check (status <> 'active' or password_hash is not null)
);

create table staff_role (
  staff_id uuid not null references staff,
  role text not null,
  primary key (staff_id, role),
  constraint staff_role_is_known check (role in ('case_officer', 'verifier', 'finance_officer', 'committee_member',
    'manager', 'regional_approver', 'me_officer', 'administrator', 'auditor'))
);

create table staff_session (
  token_hash bytea primary key,
  staff_id uuid not null references staff,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index staff_session_of_staff on staff_session (staff_id);

-- Invitations and password resets: the link carries the token, the database only its hash.
create table staff_token (
  token_hash bytea primary key,
  staff_id uuid not null references staff,
  purpose text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint staff_token_purpose_is_known check (purpose in ('invitation', 'password_reset'))
);

create table idempotency_key (
  staff_id uuid not null references staff,
  key text not null,
  request text not null,
  response jsonb,
  created_at timestamptz not null,
  primary key (staff_id, key)
);

-- One row per act, written in the transaction of the act. Holds identifiers, statuses and amounts, no personal values.
create table audit_event (
  id uuid primary key,
  at timestamptz not null,
  staff_id uuid references staff,
  office_id uuid references office,
  case_id uuid,
  noun text not null,
  noun_id uuid not null,
  act text not null,
  reason text,
  detail jsonb not null default '{}'
);
create index audit_event_of_case on audit_event (case_id, id);
revoke update, delete on audit_event from tendesh_app;

-- Mail to send after commit: written in the transaction of the act, taken by the mail worker.
create table outgoing_mail (
  id uuid primary key,
  recipient text not null,
  template text not null,
  language text not null,
  params jsonb not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  failed_reason text
);
create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where sent_at is null;

-- down
drop table outgoing_mail;
drop table audit_event;
drop table idempotency_key;
drop table staff_token;
drop table staff_session;
drop table staff_role;
drop table staff;
drop table office;
alter default privileges in schema public revoke usage, select on sequences from tendesh_app;
alter default privileges in schema public revoke select, insert, update, delete on tables from tendesh_app;
revoke usage on schema public from tendesh_app;
drop extension pg_trgm;
