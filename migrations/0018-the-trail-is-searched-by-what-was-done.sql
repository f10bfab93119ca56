-- up
create index audit_event_of_act on audit_event (act, at, id);
drop index audit_event_of_export;

-- down
create index audit_event_of_export on audit_event (at, id) where act = 'exported';
drop index audit_event_of_act;
