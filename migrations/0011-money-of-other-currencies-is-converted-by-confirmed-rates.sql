-- up
-- Units of a currency for one US dollar, in 10^-8, from a day on. The same for every office: no row-level security. Entered
-- by one, confirmed by another; what it says never changes, a later row says otherwise.
create table exchange_rate (
  id uuid primary key,
  currency text not null,
  per_usd_e8 bigint not null,
  valid_from date not null,
  source text not null,
  source_note text,
  -- Rates that came in one list are confirmed as one.
  list_id uuid,
  status text not null,
  entered_by uuid not null references staff,
  entered_at timestamptz not null,
  confirmed_by uuid references staff,
  confirmed_at timestamptz,
  withdrawn_by uuid references staff,
  withdrawn_at timestamptz,
  withdraw_reason text,
  -- When the first money was converted by it.
  first_used_at timestamptz,
  version integer not null default 1,
  constraint exchange_rate_status_is_known check (status in ('proposed', 'confirmed', 'withdrawn')),
  constraint exchange_rate_source_is_known check (source in ('un_operational', 'central_bank', 'other')),
  constraint exchange_rate_is_positive check (per_usd_e8 between 1 and 9000000000000000),
  constraint exchange_rate_is_not_of_the_dollar check (currency ~ '^[A-Z]{3}$' and currency <> 'USD'),
  constraint other_source_is_named check (source <> 'other' or source_note is not null),
  constraint rate_is_not_confirmed_by_who_entered_it check (confirmed_by <> entered_by),
  constraint confirmed_rate_has_a_confirmer check (
    (confirmed_by is null) = (confirmed_at is null) and (status <> 'confirmed' or confirmed_by is not null)
    and (status <> 'proposed' or confirmed_by is null)),
  constraint withdrawn_rate_says_why check (
    (status = 'withdrawn') = (withdrawn_by is not null)
    and (status = 'withdrawn') = (withdrawn_at is not null)
    and (status = 'withdrawn') = (withdraw_reason is not null)),
  constraint used_rate_stays_confirmed check (first_used_at is null or status = 'confirmed')
);
create unique index one_rate_per_currency_day_and_source on exchange_rate (currency, valid_from, source)
  where status <> 'withdrawn';
create index exchange_rate_by_day on exchange_rate (valid_from, currency, id);
create index exchange_rate_of_list on exchange_rate (list_id) where list_id is not null;
revoke update, delete on exchange_rate from tendesh_app;
grant update (status, confirmed_by, confirmed_at, withdrawn_by, withdrawn_at, withdraw_reason, first_used_at, version)
  on exchange_rate to tendesh_app;

-- What was promised where that is other money than the programme's: amount_minor is what it comes to, about while the
-- plan is a draft (0 while there is no rate), locked with its rates at the submission. The dollar has no rate of its own.
alter table contribution
  add column original_minor bigint,
  add column original_currency text,
  add column converted_on date,
  add column from_rate_id uuid references exchange_rate,
  add column from_per_usd_e8 bigint,
  add column to_rate_id uuid references exchange_rate,
  add column to_per_usd_e8 bigint,
  drop constraint contribution_is_positive,
  add constraint contribution_is_positive check (
    amount_minor between 1 and 9000000000000000
    or (amount_minor = 0 and original_minor is not null and converted_on is null)),
  add constraint original_amount_is_of_another_currency check (
    (original_minor is null) = (original_currency is null) and original_currency <> currency),
  add constraint original_amount_is_positive check (original_minor between 1 and 9000000000000000),
  add constraint conversion_is_whole check (
    (converted_on is null) = (from_per_usd_e8 is null) and (converted_on is null) = (to_per_usd_e8 is null)
    and (converted_on is null or original_minor is not null)
    and (from_rate_id is not null) = (converted_on is not null and original_currency <> 'USD')
    and (to_rate_id is not null) = (converted_on is not null and currency <> 'USD')),
  -- Every currency of libs/domain/money/currencies has two digits; one with others needs its factor here.
  add constraint amount_follows_from_its_rates check (
    converted_on is null
    or 2 * abs(amount_minor::numeric * from_per_usd_e8 - original_minor::numeric * to_per_usd_e8) <= from_per_usd_e8),
  add constraint shown_money_is_converted check (
    status = 'pledged' or original_minor is null or converted_on is not null);
create index contribution_by_from_rate on contribution (from_rate_id) where from_rate_id is not null;
create index contribution_by_to_rate on contribution (to_rate_id) where to_rate_id is not null;

-- A submission stands on money that was converted, whatever the path by which the rows arrive.
create function submitted_money_is_converted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  applications uuid := case when tg_table_name = 'application' then new.id else (to_jsonb(new) ->> 'application_id')::uuid end;
begin
  if exists (
    select 1 from application a join contribution c on c.application_id = a.id
    where a.id = applications and a.status not in ('draft', 'returned', 'withdrawn')
      and c.original_minor is not null and c.converted_on is null
  ) then
    raise exception 'a submitted plan has money that was not converted'
      using errcode = 'check_violation', constraint = 'submitted_money_is_converted';
  end if;
  return new;
end $$;
create trigger submitted_money_is_converted after insert or update of status on application
  for each row execute function submitted_money_is_converted();
create trigger submitted_money_is_converted after insert or update of original_minor, original_currency, converted_on on contribution
  for each row execute function submitted_money_is_converted();

-- down
drop trigger submitted_money_is_converted on contribution;
drop trigger submitted_money_is_converted on application;
drop function submitted_money_is_converted;
alter table contribution
  drop constraint shown_money_is_converted,
  drop constraint amount_follows_from_its_rates,
  drop constraint conversion_is_whole,
  drop constraint original_amount_is_positive,
  drop constraint original_amount_is_of_another_currency,
  drop constraint contribution_is_positive,
  add constraint contribution_is_positive check (amount_minor between 1 and 9000000000000000),
  drop column to_per_usd_e8,
  drop column to_rate_id,
  drop column from_per_usd_e8,
  drop column from_rate_id,
  drop column converted_on,
  drop column original_currency,
  drop column original_minor;
drop table exchange_rate;
