-- up
-- A mail is taken by one lane, handed over to the mail server once, and then known as sent, or as in doubt.
alter table outgoing_mail add column status text not null default 'waiting';
update outgoing_mail set status = 'sent' where sent_at is not null;
-- The lane that has it under way: the number of an advisory lock that is free as soon as the lane is gone.
alter table outgoing_mail add column lane integer;
-- Written in the instant in which the last byte leaves. Nothing later is repeated by itself.
alter table outgoing_mail add column handed_over_at timestamptz;
alter table outgoing_mail add constraint outgoing_mail_status_is_known
  check (status in ('waiting', 'sending', 'sent', 'unconfirmed', 'failed'));
alter table outgoing_mail add constraint sent_mail_says_when check ((status = 'sent') = (sent_at is not null));
alter table outgoing_mail add constraint mail_under_way_has_a_lane check ((status = 'sending') = (lane is not null));
drop index outgoing_mail_waiting;
create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where status = 'waiting';
create index outgoing_mail_under_way on outgoing_mail (lane) where status = 'sending';
create index outgoing_mail_stranded on outgoing_mail (id) where status in ('unconfirmed', 'failed');

-- down
drop index outgoing_mail_stranded;
drop index outgoing_mail_under_way;
drop index outgoing_mail_waiting;
create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where sent_at is null;
alter table outgoing_mail drop column handed_over_at;
alter table outgoing_mail drop column lane;
alter table outgoing_mail drop column status;
