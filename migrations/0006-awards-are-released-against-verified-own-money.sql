-- up
create table award (
  id uuid primary key,
  application_id uuid not null references application,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  programme_id uuid not null references programme,
  currency text not null,
  status text not null,
  amount_minor bigint not null,
  -- Frozen at the decision: the own money that the whole grant needs.
  own_required_minor bigint not null,
  -- What has been verified and counts, kept by the use cases that verify and refuse.
  own_verified_minor bigint not null default 0,
  -- Releases authorised and not voided, kept by a trigger.
  released_minor bigint not null default 0,
  disbursed_minor bigint not null default 0,
  -- Set when a refusal took verified money away from what was already released: nothing more moves.
  frozen_at timestamptz,
  approved_by uuid not null references staff,
  approved_at timestamptz not null,
  agreement_document_id uuid references document,
  agreement_language text,
  signed_document_id uuid references document,
  signed_on date,
  version integer not null default 1,
  constraint application_has_one_award unique (application_id),
  constraint award_status_is_known check (status in ('approved', 'signed', 'completed', 'cancelled')),
  constraint award_is_positive check (amount_minor between 1 and 9000000000000000),
  constraint signed_award_has_its_paper check (status not in ('signed', 'completed') or signed_document_id is not null),
  constraint releases_within_award check (released_minor between 0 and amount_minor),
  constraint disbursements_within_releases check (disbursed_minor between 0 and released_minor),
  constraint release_within_verified_match check (
    frozen_at is not null
    or released_minor::numeric * own_required_minor <= amount_minor::numeric * least(own_verified_minor, own_required_minor))
);
create index award_of_case on award (case_id);
create index award_by_status on award (office_id, status);

create table tranche (
  id uuid primary key,
  award_id uuid not null references award,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  position integer not null,
  purpose text not null,
  amount_minor bigint not null,
  planned_on date not null,
  status text not null,
  version integer not null default 1,
  constraint tranche_position_is_unique unique (award_id, position),
  constraint tranche_is_positive check (amount_minor between 1 and 9000000000000000),
  constraint tranche_status_is_known check (status in ('planned', 'released', 'disbursed'))
);
create index tranche_by_status on tranche (office_id, status);

create table release (
  id uuid primary key,
  tranche_id uuid not null references tranche,
  award_id uuid not null references award,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  amount_minor bigint not null,
  match_gate_id uuid not null references match_gate,
  authorised_by uuid not null references staff,
  authorised_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid references staff,
  void_reason text,
  constraint release_is_positive check (amount_minor between 1 and 9000000000000000),
  constraint voided_release_says_why check (
    (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create unique index tranche_is_released_once on release (tranche_id) where voided_at is null;
create index release_of_award on release (award_id);

create table disbursement (
  id uuid primary key,
  release_id uuid not null references release,
  award_id uuid not null references award,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  amount_minor bigint not null,
  way text not null,
  payee text not null,
  reference text not null,
  paid_on date not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid references staff,
  void_reason text,
  constraint disbursement_way_is_known check (way in ('supplier', 'bank_transfer', 'cash_card')),
  constraint disbursement_is_positive check (amount_minor between 1 and 9000000000000000),
  constraint voided_disbursement_says_why check (
    (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create unique index release_is_disbursed_once on disbursement (release_id) where voided_at is null;
create index disbursement_of_award on disbursement (award_id);

-- Sums over rows stand on the parent row, added by difference: the update takes the row lock (FOR NO KEY UPDATE), so
-- two at once wait for each other and the checks above see the true sum. Definer rights, because a sum must not depend
-- on which rows the caller may see.
create function keep_award_released() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before bigint := case when tg_op = 'INSERT' or old.voided_at is not null then 0 else old.amount_minor end;
  after bigint := case when new.voided_at is not null then 0 else new.amount_minor end;
begin
  if before <> after then
    update award set released_minor = released_minor + after - before where id = new.award_id;
  end if;
  return null;
end $$;
create trigger keep_award_released after insert or update on release for each row execute function keep_award_released();

create function keep_award_disbursed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before bigint := case when tg_op = 'INSERT' or old.voided_at is not null then 0 else old.amount_minor end;
  after bigint := case when new.voided_at is not null then 0 else new.amount_minor end;
begin
  if before <> after then
    update award set disbursed_minor = disbursed_minor + after - before where id = new.award_id;
  end if;
  return null;
end $$;
create trigger keep_award_disbursed after insert or update on disbursement for each row execute function keep_award_disbursed();

create function keep_programme_committed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before bigint := case when tg_op = 'INSERT' or old.status = 'cancelled' then 0 else old.amount_minor end;
  after bigint := case when new.status = 'cancelled' then 0 else new.amount_minor end;
begin
  if before <> after then
    update programme set committed_minor = committed_minor + after - before where id = new.programme_id;
  end if;
  return null;
end $$;
create trigger keep_programme_committed after insert or update of status, amount_minor on award
  for each row execute function keep_programme_committed();

-- Who approved a case does not authorise its releases, whatever the path by which the row arrives.
create function releaser_is_not_the_approver() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from award where id = new.award_id and approved_by = new.authorised_by) then
    raise exception 'who approved does not authorise the release'
      using errcode = 'check_violation', constraint = 'releaser_is_not_the_approver';
  end if;
  return new;
end $$;
create trigger releaser_is_not_the_approver before insert on release for each row execute function releaser_is_not_the_approver();

revoke delete on award, tranche, release, disbursement from tendesh_app;
grant delete on tranche to tendesh_app;

-- down
drop table disbursement;
drop table release;
drop table tranche;
drop table award;
drop function releaser_is_not_the_approver;
drop function keep_programme_committed;
drop function keep_award_disbursed;
drop function keep_award_released;
