-- up
-- Beside the reasons that are built in. A return keeps the sentence that it gave, so a later wording changes nothing there.
create table return_reason (
  id uuid primary key,
  -- What it may be given for; budget and financing are one, the money of the plan.
  correction_group text not null,
  sentence jsonb not null,
  status text not null default 'in_use',
  added_by uuid not null references staff,
  added_at timestamptz not null,
  version integer not null default 1,
  constraint return_reason_group_is_known check (correction_group in ('plan', 'budget', 'cash_flow', 'document')),
  constraint return_reason_status_is_known check (status in ('in_use', 'retired')),
  constraint return_reason_speaks_every_language check (
    coalesce(sentence->>'en', '') <> '' and coalesce(sentence->>'ru', '') <> ''
    and coalesce(sentence->>'ky', '') <> '' and coalesce(sentence->>'tg', '') <> '')
);
-- Retired, never deleted.
revoke delete on return_reason from tendesh_app;

-- down
drop table return_reason;
