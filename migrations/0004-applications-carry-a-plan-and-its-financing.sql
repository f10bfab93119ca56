-- up
create table application (
  id uuid primary key,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  programme_id uuid not null references programme,
  call_id uuid not null references call,
  -- Pinned at the first submission, kept by every resubmission.
  rule_set_id uuid references rule_set,
  currency text not null,
  status text not null,
  -- The narrative of the business plan (libs/domain/applications/plan); money that the rule reads stands in rows below.
  plan jsonb not null default '{}',
  requested_grant_minor bigint,
  -- What a return for correction reopened: pinned groups with their reasons; null when nothing is pinned.
  corrections jsonb,
  submitted_at timestamptz,
  -- When the present status began: the service clock.
  status_since timestamptz not null,
  version integer not null default 1,
  created_by uuid not null references staff,
  created_at timestamptz not null,
  constraint application_status_is_known check (status in ('draft', 'submitted', 'eligible', 'ineligible', 'assessed',
    'returned', 'approved', 'rejected', 'withdrawn')),
  constraint requested_grant_is_positive check (requested_grant_minor between 1 and 9000000000000000),
  constraint submitted_application_is_pinned check (
    status in ('draft', 'withdrawn') or (rule_set_id is not null and submitted_at is not null))
);
create unique index case_has_one_live_application on application (case_id)
  where status not in ('ineligible', 'rejected', 'withdrawn');
create index application_of_case on application (case_id);
create index application_by_status on application (office_id, status, status_since);
create index application_of_programme on application (programme_id, status);

create table budget_line (
  id uuid primary key,
  application_id uuid not null references application,
  office_id uuid not null references office,
  position integer not null,
  category text not null,
  description text not null,
  quantity_thousandths bigint not null,
  unit text not null,
  unit_price_minor bigint not null,
  amount_minor bigint not null,
  constraint budget_line_position_is_unique unique (application_id, position),
  constraint budget_line_has_a_quantity check (quantity_thousandths > 0),
  constraint budget_line_has_a_price check (unit_price_minor > 0),
  constraint budget_line_amount_is_quantity_times_price check (
    abs(amount_minor::numeric * 1000 - quantity_thousandths::numeric * unit_price_minor) <= 500)
);

-- A promise of money for the plan, the returnee's own or a third party's, and what became of it.
create table contribution (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  position integer not null,
  kind text not null,
  funder text,
  description text,
  amount_minor bigint not null,
  currency text not null,
  status text not null,
  evidence_strength text,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  evidenced_at timestamptz,
  verified_minor bigint,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision_note text,
  version integer not null default 1,
  constraint contribution_status_is_known check (status in ('pledged', 'evidenced', 'verified', 'refused')),
  constraint contribution_is_positive check (amount_minor between 1 and 9000000000000000),
  constraint verified_amount_within_claim check (verified_minor between 1 and amount_minor),
  constraint verified_contribution_has_an_amount check ((status = 'verified') = (verified_minor is not null)),
  constraint contribution_decided_by_someone check (status not in ('verified', 'refused') or decided_by is not null),
  constraint verifier_is_not_the_recorder check (decided_by <> recorded_by)
);
create index contribution_of_application on contribution (application_id, position);
create index contribution_waiting on contribution (office_id, evidenced_at) where status = 'evidenced';

-- What a gate of the match read when it was passed; the rule holds in the row itself.
create table match_gate (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  gate text not null,
  reading text not null,
  rule_set_id uuid not null references rule_set,
  project_cost_minor bigint not null,
  own_total_minor bigint not null,
  own_counted_minor bigint not null,
  own_required_minor bigint not null,
  third_party_minor bigint not null,
  grant_minor bigint not null,
  own_share_min_bp integer not null,
  grant_share_max_bp integer not null,
  grant_floor_minor bigint not null,
  grant_cap_minor bigint not null,
  passed_by uuid not null references staff,
  passed_at timestamptz not null,
  constraint match_gate_is_known check (gate in ('submission', 'screening', 'decision', 'release')),
  constraint match_reading_is_known check (reading in ('pledged', 'evidenced', 'verified')),
  constraint project_cost_is_positive check (project_cost_minor > 0),
  constraint grant_is_positive check (grant_minor > 0),
  constraint own_money_is_not_negative check (own_counted_minor >= 0 and own_total_minor >= 0 and third_party_minor >= 0),
  constraint required_own_is_share_of_cost check (
    own_required_minor = ceil(project_cost_minor::numeric * own_share_min_bp / 10000)),
  constraint financing_equals_project_cost check (
    gate in ('screening', 'release')
    or own_total_minor::numeric + third_party_minor + grant_minor = project_cost_minor),
  constraint own_contribution_meets_minimum check (
    gate in ('screening', 'release') or own_counted_minor::numeric * 10000 >= project_cost_minor::numeric * own_share_min_bp),
  constraint grant_within_matching_ratio check (
    gate = 'screening' or grant_minor::numeric * 10000 <= project_cost_minor::numeric * grant_share_max_bp),
  constraint grant_within_floor_and_cap check (
    gate = 'screening' or grant_minor between grant_floor_minor and grant_cap_minor)
);
create index match_gate_of_application on match_gate (application_id, passed_at);
revoke update, delete on match_gate from tendesh_app;

-- down
drop table match_gate;
drop table contribution;
drop table budget_line;
drop table application;
