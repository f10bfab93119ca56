-- up
-- Money that came back from the grantee: after a forged paper, or when the actual costs were lower. A payment that was
-- made stays a payment; what is out is releases less repayments.
create table repayment (
  id uuid primary key,
  award_id uuid not null references award,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  amount_minor bigint not null,
  reference text not null,
  paid_on date not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid references staff,
  void_reason text,
  constraint repayment_is_positive check (amount_minor between 1 and 9000000000000000),
  constraint voided_repayment_says_why check (
    (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create index repayment_of_award on repayment (award_id);

alter table award add column repaid_minor bigint not null default 0;
alter table award add constraint repayments_within_disbursements check (repaid_minor between 0 and disbursed_minor);
alter table award drop constraint release_within_verified_match;
alter table award add constraint release_within_verified_match check (
  frozen_at is not null
  or (released_minor - repaid_minor)::numeric * own_required_minor
    <= amount_minor::numeric * least(own_verified_minor, own_required_minor));

create function keep_award_repaid() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before bigint := case when tg_op = 'INSERT' or old.voided_at is not null then 0 else old.amount_minor end;
  after bigint := case when new.voided_at is not null then 0 else new.amount_minor end;
begin
  if before <> after then
    update award set repaid_minor = repaid_minor + after - before where id = new.award_id;
  end if;
  return null;
end $$;
create trigger keep_award_repaid after insert or update on repayment for each row execute function keep_award_repaid();

-- The closing computation on actual costs and verified money, frozen as it was read.
create table closing_account (
  id uuid primary key,
  case_id uuid not null references assistance_case,
  award_id uuid not null references award,
  office_id uuid not null references office,
  rule_set_id uuid not null references rule_set,
  actual_cost_minor bigint not null,
  own_verified_minor bigint not null,
  third_party_minor bigint not null,
  grant_minor bigint not null,
  released_minor bigint not null,
  repaid_minor bigint not null,
  entitled_minor bigint not null,
  recover_minor bigint not null,
  grant_share_max_bp integer not null,
  computed_by uuid not null references staff,
  computed_at timestamptz not null,
  constraint case_has_one_closing_account unique (case_id),
  constraint actual_cost_is_not_negative check (actual_cost_minor between 0 and 9000000000000000),
  constraint entitlement_within_grant check (entitled_minor between 0 and grant_minor),
  constraint entitlement_within_matching_ratio check (
    entitled_minor::numeric * 10000 <= actual_cost_minor::numeric * grant_share_max_bp),
  constraint entitlement_within_actuals check (
    entitled_minor <= greatest(0, actual_cost_minor - own_verified_minor - third_party_minor)),
  constraint recovery_is_what_is_out_above_entitlement check (
    recover_minor = greatest(0, released_minor - repaid_minor - entitled_minor))
);

do $$
declare
  name text;
begin
  foreach name in array array['repayment', 'closing_account'] loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$
      create policy seen_by_its_office on %I to tendesh_app using (
        (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
        or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
      )$policy$, name);
  end loop;
end $$;
revoke delete on repayment from tendesh_app;
revoke update, delete on closing_account from tendesh_app;

-- down
drop table closing_account;
drop table repayment;
drop function keep_award_repaid;
alter table award drop constraint release_within_verified_match;
alter table award drop constraint repayments_within_disbursements;
alter table award drop column repaid_minor;
alter table award add constraint release_within_verified_match check (
  frozen_at is not null
  or released_minor::numeric * own_required_minor <= amount_minor::numeric * least(own_verified_minor, own_required_minor));
