-- up
-- A notice becomes visible when its act is committed, which may be after a mail that is younger than the notice says it is.
-- So each keeps whether a mail has listed it.
alter table notice add column digested_at timestamptz;
update notice n set digested_at = d.digested_at from notice_setting d
  where d.staff_id = n.staff_id and n.way = 'digest' and n.at <= d.digested_at;
drop index notice_for_digest;
create index notice_for_digest on notice (staff_id) where read_at is null and way = 'digest' and digested_at is null;
grant update (digested_at) on notice to tendesh_app;
alter table notice_setting drop column digested_at;

-- down
alter table notice_setting add column digested_at timestamptz;
update notice_setting d set digested_at = (select max(digested_at) from notice n where n.staff_id = d.staff_id);
drop index notice_for_digest;
alter table notice drop column digested_at;
create index notice_for_digest on notice (staff_id, at) where read_at is null and way = 'digest';
