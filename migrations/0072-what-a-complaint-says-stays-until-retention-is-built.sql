-- up
-- Nothing has ever erased one: whatever does so will bring its own columns.
alter table complaint drop column erased_at;
alter table complaint alter column description set not null;
alter table complaint_regrouping alter column reason set not null;

-- down
alter table complaint_regrouping alter column reason drop not null;
alter table complaint alter column description drop not null;
alter table complaint
  add column erased_at timestamptz,
  add constraint complaint_says_something_until_erased check ((erased_at is null) = (description is not null)),
  add constraint erased_complaint_names_nobody check (erased_at is null or (contact is null and answer is null));
