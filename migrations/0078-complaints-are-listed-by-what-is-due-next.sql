-- up
-- The instant from which what comes next of a complaint is overdue, as libs/domain/complaints/next-due says it whenever the
-- complaint is written: lists follow it page by page. Null once it is settled.
alter table complaint add column overdue_from timestamptz;
update complaint c set overdue_from = coalesce(c.refer_by,
    (case c.status when 'received' then c.acknowledge_by else c.answer_by end + 1)::timestamp
      at time zone coalesce((select o.time_zone from office o where o.id = c.office_id), 'Asia/Bishkek'))
  where c.status in ('received', 'acknowledged');
alter table complaint add constraint open_complaint_is_due_some_day check (
  (status in ('received', 'acknowledged')) = (overdue_from is not null));
grant update (overdue_from) on complaint to tendesh_app;
-- The list and My work read what is due first; without it every page sorts all complaints there are.
create index complaint_by_due on complaint (overdue_from, id);

-- down
drop index complaint_by_due;
alter table complaint drop column overdue_from;
