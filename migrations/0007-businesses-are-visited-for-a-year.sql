-- up
create table monitoring_visit (
  id uuid primary key,
  award_id uuid not null references award,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  month integer not null,
  due_on date not null,
  status text not null,
  visited_on date,
  -- libs/domain/monitoring/indicators: VisitFindings; the figures below are computed from it and never typed.
  findings jsonb,
  operating text,
  products_per_week integer,
  product_kinds integer,
  workers_total integer,
  workers_women integer,
  workers_on_site integer,
  workers_at_home integer,
  sales_minor bigint,
  costs_minor bigint,
  missed_reason text,
  recorded_by uuid references staff,
  recorded_at timestamptz,
  version integer not null default 1,
  constraint visit_month_is_planned_once unique (award_id, month),
  constraint visit_status_is_known check (status in ('planned', 'done', 'missed')),
  constraint done_visit_has_findings check (
    (status = 'done') = (findings is not null and visited_on is not null and operating is not null and recorded_by is not null)),
  constraint women_are_among_the_workers check (workers_women between 0 and workers_total),
  constraint workers_work_somewhere check (workers_on_site + workers_at_home = workers_total)
);
create index monitoring_visit_of_case on monitoring_visit (case_id, month);
create index monitoring_visit_due on monitoring_visit (office_id, due_on) where status = 'planned';

-- down
drop table monitoring_visit;
