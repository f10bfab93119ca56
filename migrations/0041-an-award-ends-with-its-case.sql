-- up
-- An award that ends before all of it was paid holds only what is out: the rest is free with the closing of its case.
alter table award drop constraint award_status_is_known;
alter table award add constraint award_status_is_known
  check (status in ('approved', 'signed', 'completed', 'cancelled', 'ended'));
update award w set status = case when w.released_minor = 0 then 'cancelled' else 'ended' end
  from assistance_case c where c.id = w.case_id and c.status = 'closed' and w.status in ('approved', 'signed');

-- down
update award set status = case when signed_document_id is null then 'approved' else 'signed' end where status = 'ended';
alter table award drop constraint award_status_is_known;
alter table award add constraint award_status_is_known check (status in ('approved', 'signed', 'completed', 'cancelled'));
