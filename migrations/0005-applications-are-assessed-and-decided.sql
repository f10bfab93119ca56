-- up
create table screening (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  answers jsonb not null,
  outcome text not null,
  note text,
  screened_by uuid not null references staff,
  screened_at timestamptz not null,
  constraint screening_outcome_is_known check (outcome in ('eligible', 'ineligible'))
);
create index screening_of_application on screening (application_id);

create table site_visit (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  visited_on date not null,
  premises text not null,
  own_money_seen boolean not null,
  note text not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null
);
create index site_visit_of_application on site_visit (application_id);

create table score_sheet (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  scores jsonb not null,
  total_hundredths integer not null,
  note text,
  scored_by uuid not null references staff,
  scored_at timestamptz not null,
  constraint one_score_sheet_per_person unique (application_id, scored_by),
  constraint score_is_out_of_a_hundred check (total_hundredths between 0 and 10000)
);

create table decision (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  verdict text not null,
  grant_minor bigint,
  corrections jsonb,
  reason text,
  match_gate_id uuid references match_gate,
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  constraint verdict_is_known check (verdict in ('approve', 'reject', 'return')),
  constraint approval_passed_the_match check ((verdict = 'approve') = (match_gate_id is not null)),
  constraint refusal_has_a_reason check (verdict = 'approve' or reason is not null)
);
create index decision_of_application on decision (application_id);

-- down
drop table decision;
drop table score_sheet;
drop table site_visit;
drop table screening;
