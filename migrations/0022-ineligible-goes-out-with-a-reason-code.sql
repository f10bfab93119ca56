-- up
alter table screening add column reason_code text;
update screening set reason_code = 'other' where outcome = 'ineligible';
alter table screening add constraint ineligible_screening_has_a_reason_code check (
  (outcome = 'ineligible') = (reason_code is not null));

-- down
alter table screening drop constraint ineligible_screening_has_a_reason_code;
alter table screening drop column reason_code;
