-- up
create table programme (
  id uuid primary key,
  code text not null,
  name text not null,
  country text not null,
  currency text not null,
  donor text not null,
  budget_minor bigint not null,
  committed_minor bigint not null default 0,
  version integer not null default 1,
  constraint programme_code_is_unique unique (code),
  constraint programme_budget_is_not_negative check (budget_minor between 0 and 9000000000000000),
  constraint commitments_within_programme_budget check (committed_minor between 0 and budget_minor)
);

create table programme_office (
  programme_id uuid not null references programme,
  office_id uuid not null references office,
  primary key (programme_id, office_id)
);

create table staff_programme (
  staff_id uuid not null references staff,
  programme_id uuid not null references programme,
  primary key (staff_id, programme_id)
);

create table rule_set (
  id uuid primary key,
  programme_id uuid not null references programme,
  number integer not null,
  effective_from date not null,
  rules jsonb not null,
  constraint rule_set_number_is_unique unique (programme_id, number)
);
-- A rule set that applications are pinned to is history.
revoke update, delete on rule_set from tendesh_app;

create table call (
  id uuid primary key,
  programme_id uuid not null references programme,
  rule_set_id uuid not null references rule_set,
  code text not null,
  name text not null,
  opens_on date not null,
  closes_on date not null,
  constraint call_code_is_unique unique (code),
  constraint call_closes_after_it_opens check (closes_on >= opens_on)
);

-- down
drop table call;
drop table rule_set;
drop table staff_programme;
drop table programme_office;
drop table programme;
