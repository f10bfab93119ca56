-- up
alter table application drop constraint application_status_is_known;
alter table application add constraint application_status_is_known check (status in ('draft', 'submitted', 'eligible',
  'ineligible', 'assessed', 'selected', 'reserved', 'returned', 'approved', 'rejected', 'withdrawn'));

-- down
update application set status = 'assessed' where status in ('selected', 'reserved');
alter table application drop constraint application_status_is_known;
alter table application add constraint application_status_is_known check (status in ('draft', 'submitted', 'eligible',
  'ineligible', 'assessed', 'returned', 'approved', 'rejected', 'withdrawn'));
