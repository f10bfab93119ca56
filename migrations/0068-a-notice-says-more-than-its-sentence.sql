-- up
-- What a notice says below its sentence, in no language: what a return pinned, where and when a committee meets.
alter table notice add column facts jsonb not null default '{}';

-- down
alter table notice drop column facts;
