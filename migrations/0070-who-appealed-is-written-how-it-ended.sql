-- up
alter table letter drop constraint letter_kind_is_known;
alter table letter add constraint letter_kind_is_known check (
  kind in ('ineligible', 'returned', 'approved', 'rejected', 'cancelled', 'appeal_upheld', 'appeal_dismissed'));

-- down
delete from letter where kind in ('appeal_upheld', 'appeal_dismissed');
alter table letter drop constraint letter_kind_is_known;
alter table letter add constraint letter_kind_is_known check (
  kind in ('ineligible', 'returned', 'approved', 'rejected', 'cancelled'));
