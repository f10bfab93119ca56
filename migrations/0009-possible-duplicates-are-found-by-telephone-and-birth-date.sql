-- up
create index phone_by_number on phone (number);
create index returnee_by_birth_date on returnee (birth_date);

-- down
drop index returnee_by_birth_date;
drop index phone_by_number;
