-- up
-- Who gives a contribution: libs/domain/contributions/kinds says which kinds a funder can give.
alter table contribution add column funder_kind text, add column funder_degree integer;
update contribution set
  funder_kind = case when kind in ('relative', 'municipality', 'diaspora', 'employer', 'state_programme', 'other_donor') then kind
    when kind = 'borrowed' then 'bank' else 'returnee' end,
  funder_degree = case when kind = 'relative' then 1 end;
alter table contribution
  alter column funder_kind set not null,
  add constraint funder_kind_is_known check (funder_kind in ('returnee', 'relative', 'diaspora', 'municipality',
    'state_programme', 'employer', 'bank', 'other_donor')),
  add constraint relative_has_a_degree check (
    (funder_kind = 'relative') = (funder_degree is not null) and funder_degree between 1 and 4),
  -- What was accepted counts from the first paper on, while others still wait.
  drop constraint verified_contribution_has_an_amount,
  add constraint verified_contribution_has_an_amount check (status <> 'verified' or verified_minor is not null),
  add constraint only_money_that_was_shown_is_verified check (
    verified_minor is null or status in ('evidenced', 'verified'));

-- One paper for one contribution: what it says about itself, and what a second person made of it.
create table evidence_item (
  id uuid primary key,
  contribution_id uuid not null references contribution on delete cascade,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  document_id uuid not null references document,
  strength text not null,
  -- Null only for papers attached before particulars were asked for.
  issuer text,
  document_number text,
  dated_on date not null,
  sum_minor bigint not null,
  currency text not null,
  serial_number text,
  covers text,
  -- Of a sum in another currency: rate, day and source as they were used, and what it makes in the programme's currency.
  programme_currency text not null,
  rate_facts jsonb,
  converted_minor bigint,
  status text not null,
  -- The day by which the service days of the rule set want it decided, in the calendar of the office.
  due_on date not null,
  accepted_minor bigint,
  reason_code text,
  note text,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  version integer not null default 1,
  constraint document_is_evidence_once unique (document_id),
  constraint evidence_status_is_known check (status in ('attached', 'accepted', 'refused', 'voided')),
  constraint evidence_strength_is_known check (strength in ('sworn_statement', 'valuation_act', 'contract_or_invoice',
    'fiscal_receipt', 'bank_statement')),
  constraint evidence_reason_is_known check (reason_code in ('illegible', 'other_person', 'outside_period', 'not_related',
    'duplicate_paper', 'amount_unclear', 'not_eligible', 'value_too_high', 'not_signed', 'forged', 'decided_by_mistake')),
  constraint evidence_sum_is_positive check (sum_minor between 1 and 9000000000000000),
  -- A day of grace, because the day begins earlier at the office than in Greenwich.
  constraint evidence_is_dated_in_the_past check (dated_on <= (recorded_at at time zone 'UTC')::date + 1),
  constraint conversion_says_its_rate check ((rate_facts is null) = (converted_minor is null) and converted_minor > 0),
  constraint foreign_sum_is_converted check (currency = programme_currency or converted_minor is not null),
  constraint accepted_evidence_has_an_amount check ((status = 'accepted') = (accepted_minor is not null)),
  constraint accepted_amount_within_evidence check (accepted_minor between 1 and coalesce(converted_minor, sum_minor)),
  constraint partly_accepted_evidence_says_why check (
    status <> 'accepted' or reason_code is not null or accepted_minor = coalesce(converted_minor, sum_minor)),
  constraint refused_evidence_says_why check (status <> 'refused' or reason_code is not null),
  constraint decided_evidence_has_a_decider check (
    (decided_by is null) = (decided_at is null) and (status not in ('accepted', 'refused') or decided_by is not null)),
  constraint evidence_decider_is_not_its_recorder check (decided_by <> recorded_by)
);
create index evidence_item_of_contribution on evidence_item (contribution_id);
create index evidence_item_of_case on evidence_item (case_id);
create index evidence_item_waiting on evidence_item (due_on, id) where status = 'attached';

-- What a thing, work or a room is worth, in the words of two people who looked at it. Its photos are documents.
create table valuation (
  id uuid primary key,
  contribution_id uuid not null references contribution on delete cascade,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  method text not null,
  valued_on date not null,
  value_minor bigint not null,
  currency text not null,
  first_valuer text not null,
  first_valuer_staff_id uuid references staff,
  second_valuer text not null,
  second_valuer_staff_id uuid references staff,
  bought_on date,
  price_minor bigint,
  useful_years integer,
  residual_minor bigint,
  note text,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  version integer not null default 1,
  constraint contribution_has_one_valuation unique (contribution_id),
  constraint valuation_method_is_known check (method in ('market_price', 'cost_less_depreciation', 'local_wage', 'local_rent')),
  constraint valuation_is_positive check (value_minor between 1 and 9000000000000000),
  constraint valuers_are_two_people check (
    lower(btrim(first_valuer)) <> lower(btrim(second_valuer)) and first_valuer_staff_id <> second_valuer_staff_id),
  constraint depreciation_is_complete_or_absent check (num_nulls(bought_on, price_minor, useful_years, residual_minor) in (0, 4)),
  constraint residual_value_within_price check (residual_minor between 0 and price_minor),
  constraint thing_is_bought_before_it_is_valued check (bought_on <= valued_on),
  constraint thing_is_used_for_some_years check (useful_years between 1 and 60),
  constraint value_is_never_above_the_price check (value_minor <= price_minor)
);
create index valuation_of_case on valuation (case_id);

do $$
declare
  name text;
begin
  foreach name in array array['evidence_item', 'valuation']
  loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$
      create policy seen_by_its_office on %I to tendesh_app using (
        (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
        or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
      )$policy$, name);
  end loop;
end $$;
revoke delete on evidence_item, valuation from tendesh_app;

-- Papers of before: the first one carries the decision that was made on the contribution as a whole.
insert into evidence_item (id, contribution_id, application_id, case_id, office_id, document_id, strength, dated_on,
  sum_minor, currency, programme_currency, status, due_on, accepted_minor, reason_code, note, recorded_by, recorded_at,
  decided_by, decided_at)
select gen_random_uuid(), p.contribution_id, p.application_id, p.case_id, p.office_id, p.document_id, p.strength,
  p.uploaded_at::date, p.amount_minor, p.currency, p.currency,
  case when p.status = 'evidenced' then 'attached' when p.status = 'verified' and p.rank = 1 then 'accepted' else 'refused' end,
  p.uploaded_at::date + 7,
  case when p.status = 'verified' and p.rank = 1 then p.verified_minor end,
  case when p.status = 'refused' then 'not_eligible' when p.status = 'verified' and p.rank > 1 then 'duplicate_paper'
    when p.status = 'verified' and p.verified_minor < p.amount_minor then 'amount_unclear' end,
  p.decision_note, p.recorded_by, greatest(p.uploaded_at, p.recorded_at),
  case when p.status <> 'evidenced' then p.decided_by end,
  case when p.status <> 'evidenced' then coalesce(p.decided_at, p.uploaded_at) end
from (
  select c.id as contribution_id, c.application_id, c.case_id, c.office_id, d.id as document_id,
    coalesce(c.evidence_strength, 'sworn_statement') as strength, d.uploaded_at, c.amount_minor, c.currency, c.status,
    c.verified_minor, c.decision_note, c.recorded_by, c.recorded_at, c.decided_by, c.decided_at,
    row_number() over (partition by c.id order by d.uploaded_at, d.id) as rank
  from contribution c join document d on d.subject_id = c.id and d.voided_at is null
    and d.kind in ('evidence', 'commitment_letter')
  where c.status <> 'pledged'
) p;

-- Whoever is or was the officer of the case, or recorded any of its contributions, or valued this one, decides on no paper
-- of it, whatever the path by which the row arrives. Definer rights: the rule must not depend on which rows are seen.
create function verifier_is_a_second_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from duty_act where case_id = new.case_id and staff_id = new.decided_by
      and act in ('was_case_officer', 'recorded_contribution')) then
    raise exception 'who worked on the case does not verify its evidence'
      using errcode = 'check_violation', constraint = 'verifier_took_no_part_in_the_case';
  end if;
  if exists (select from valuation where contribution_id = new.contribution_id
      and new.decided_by in (first_valuer_staff_id, second_valuer_staff_id)) then
    raise exception 'who valued does not verify'
      using errcode = 'check_violation', constraint = 'verifier_is_not_a_valuer';
  end if;
  if new.status = 'accepted' and not exists (select from valuation where contribution_id = new.contribution_id)
    and exists (select from contribution where id = new.contribution_id
      and kind in ('equipment_bought', 'labour', 'premises')) then
    raise exception 'in kind needs a valuation'
      using errcode = 'check_violation', constraint = 'in_kind_is_accepted_with_a_valuation';
  end if;
  return new;
end $$;
create trigger verifier_is_a_second_person before insert or update of status, decided_by, decided_at on evidence_item
  for each row when (new.status in ('accepted', 'refused')) execute function verifier_is_a_second_person();

-- No contribution is verified beyond what was accepted on its papers. Asked at the commit, because two rows change together.
create function verified_amount_rests_on_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  contributions uuid := case when tg_table_name = 'contribution' then new.id else (to_jsonb(new) ->> 'contribution_id')::uuid end;
begin
  if exists (
    select from contribution c where c.id = contributions and c.verified_minor > (
      select coalesce(sum(e.accepted_minor), 0) from evidence_item e where e.contribution_id = c.id)
  ) then
    raise exception 'verified beyond the evidence that was accepted'
      using errcode = 'check_violation', constraint = 'verified_amount_rests_on_evidence';
  end if;
  return null;
end $$;
create constraint trigger verified_amount_rests_on_evidence after insert or update of verified_minor on contribution
  deferrable initially deferred for each row when (new.verified_minor is not null)
  execute function verified_amount_rests_on_evidence();
create constraint trigger accepted_amount_carries_what_is_verified after update of accepted_minor on evidence_item
  deferrable initially deferred for each row when (old.accepted_minor is distinct from new.accepted_minor)
  execute function verified_amount_rests_on_evidence();

-- A rule set is never edited, so nonsense must not get in: shares from 0 to 100 %, amounts in order, known words.
alter table rule_set
  add constraint rule_set_shares_are_basis_points check (coalesce(jsonb_path_match(rules, '
    $.ownShareMinBp >= 0 && $.ownShareMinBp <= 10000 && $.ownShareMinBp.floor() == $.ownShareMinBp
    && $.grantShareMaxBp >= 0 && $.grantShareMaxBp <= 10000 && $.grantShareMaxBp.floor() == $.grantShareMaxBp
    && $.inKindMaxBp >= 0 && $.inKindMaxBp <= 10000 && $.inKindMaxBp.floor() == $.inKindMaxBp
    && !(exists($.kindRules[*].maxBp ? (!(@ >= 0 && @ <= 10000 && @.floor() == @))))', '{}', true), false)),
  add constraint rule_set_amounts_are_in_order check (coalesce(jsonb_path_match(rules, '
    $.grantFloorMinor >= 0 && $.grantCapMinor >= $.grantFloorMinor && $.grantCapMinor <= 9000000000000000
    && $.grantFloorMinor.floor() == $.grantFloorMinor && $.grantCapMinor.floor() == $.grantCapMinor
    && $.managerApprovalMaxMinor >= 0', '{}', true), false)),
  add constraint rule_set_kinds_are_known check (
    jsonb_typeof(rules->'countingKinds') = 'array'
    and rules->'countingKinds' <@ '["savings","remittance","asset_sale","equipment_bought","labour","premises","relative","borrowed"]'
    and jsonb_path_query_array(rules, '$.kindRules[*].kind')
      <@ '["savings","remittance","asset_sale","equipment_bought","labour","premises","relative","borrowed"]'
    and jsonb_array_length(jsonb_path_query_array(rules, '$.kindRules[*].kind'))
      = jsonb_array_length(jsonb_path_query_array(rules, '$.kindRules[*]'))
    and jsonb_path_query_array(rules, '$.kindRules[*].leastEvidenceStrength') || coalesce(rules->'leastEvidenceStrength', '0')
      <@ '["sworn_statement","valuation_act","contract_or_invoice","fiscal_receipt","bank_statement"]'
    and rules->>'decisionReading' in ('evidenced', 'verified')),
  add constraint rule_set_relatives_have_a_degree check (coalesce(jsonb_path_match(rules, '
    !(exists($.relativesMaxDegree ? (!(@ >= 0 && @ <= 4 && @.floor() == @))))', '{}', true), false));

-- down
alter table rule_set
  drop constraint rule_set_relatives_have_a_degree,
  drop constraint rule_set_kinds_are_known,
  drop constraint rule_set_amounts_are_in_order,
  drop constraint rule_set_shares_are_basis_points;
drop trigger verified_amount_rests_on_evidence on contribution;
drop table valuation;
drop table evidence_item;
drop function verified_amount_rests_on_evidence;
drop function verifier_is_a_second_person;
-- A contribution of which only some papers were decided goes back to waiting as a whole.
update contribution set verified_minor = null, decided_by = null, decided_at = null where status = 'evidenced';
alter table contribution
  drop constraint only_money_that_was_shown_is_verified,
  drop constraint verified_contribution_has_an_amount,
  add constraint verified_contribution_has_an_amount check ((status = 'verified') = (verified_minor is not null)),
  drop constraint relative_has_a_degree,
  drop constraint funder_kind_is_known,
  drop column funder_degree,
  drop column funder_kind;
