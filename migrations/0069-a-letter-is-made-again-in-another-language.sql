-- up
-- What a letter was written from, in no language: made again, it says the same. Null for letters from before.
alter table letter add column facts jsonb;
-- The letter that this one says again; null for the first.
alter table letter add column original_id uuid references letter;
alter table letter add constraint letter_says_another_again check (original_id <> id);
create unique index letter_is_made_once_in_a_language on letter (coalesce(original_id, id), language);

-- down
delete from letter where original_id is not null;
drop index letter_is_made_once_in_a_language;
alter table letter drop column original_id, drop column facts;
