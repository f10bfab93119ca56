-- up
-- Free text of an act, apart from the chain: it can be erased, and the salted hash in the chain still stands.
create table audit_text (
  event_id uuid primary key,
  salt bytea not null default uuid_send(gen_random_uuid()),
  text text not null,
  constraint audit_text_belongs_to_event foreign key (event_id) references audit_event deferrable initially deferred
);
revoke update, delete on audit_text from tendesh_app;

insert into audit_text (event_id, text) select id, reason from audit_event where reason is not null;

-- The newest link of each chain: a case, else an office, else the stream of the system itself.
create table audit_chain (
  chain_id uuid primary key,
  length bigint not null,
  hash bytea not null
) with (fillfactor = 70);
revoke insert, update, delete on audit_chain from tendesh_app;

alter table audit_event
  add column chain_id uuid,
  add column sequence bigint,
  add column text_hash bytea,
  add column previous_hash bytea,
  add column hash bytea,
  add constraint audit_words_are_plain check (noun ~ '^[a-z_]+$' and act ~ '^[a-z_]+$');

create function audit_chain_of(case_id uuid, office_id uuid) returns uuid language sql immutable as $$
  select coalesce(case_id, office_id, '00000000-0000-0000-0000-000000000000')
$$;

-- What a link says, line by line; no field can hold the end of a line. The hash of the link before is the last line.
create function audit_link(chain_id uuid, sequence bigint, id uuid, at timestamptz, staff_id uuid, office_id uuid, case_id uuid,
    noun text, noun_id uuid, act text, detail jsonb, text_hash bytea)
  returns text language sql stable as $$
  select concat_ws(e'\n', 'tendesh-audit-1', chain_id, sequence, id, (extract(epoch from at) * 1000000)::bigint,
    coalesce(staff_id::text, ''), coalesce(office_id::text, ''), coalesce(case_id::text, ''), noun, noun_id, act, detail,
    coalesce(encode(text_hash, 'hex'), '-'))
$$;

create function audit_hash(previous bytea, link text) returns bytea language sql immutable as $$
  select sha256(convert_to(link || e'\n' || encode(previous, 'hex'), 'UTF8'))
$$;

-- What was written so far becomes links, in the order of its ids.
create aggregate audit_hashes (text) (sfunc = audit_hash, stype = bytea, initcond = '');

with numbered as (
  select e.*, audit_chain_of(case_id, office_id) as chain, sha256(t.salt || convert_to(t.text, 'UTF8')) as hash_of_text,
    row_number() over (partition by audit_chain_of(case_id, office_id) order by id) as place
  from audit_event e left join audit_text t on t.event_id = e.id
), hashed as (
  select id, chain, place, hash_of_text, audit_hashes(audit_link(chain, place, id, at, staff_id, office_id, case_id, noun,
    noun_id, act, detail, hash_of_text)) over (partition by chain order by place) as own
  from numbered
), linked as (
  select *, coalesce(lag(own) over (partition by chain order by place), '') as previous from hashed
)
update audit_event e
  set chain_id = l.chain, sequence = l.place, text_hash = l.hash_of_text, previous_hash = l.previous, hash = l.own
  from linked l where l.id = e.id;

drop aggregate audit_hashes (text);

insert into audit_chain (chain_id, length, hash)
  select distinct on (chain_id) chain_id, sequence, hash from audit_event order by chain_id, sequence desc;

alter table audit_event
  alter chain_id set not null,
  alter sequence set not null,
  alter previous_hash set not null,
  alter hash set not null,
  drop column reason,
  add constraint audit_sequence_stands_once unique (chain_id, sequence);
create index audit_event_of_day on audit_event (at, id);
create index audit_event_of_staff on audit_event (staff_id, at, id);
create index audit_event_of_export on audit_event (at, id) where act = 'exported';

-- Whoever inserts says what happened; where it stands in the chain is not for him to say. The row of the chain is locked
-- until the commit, so that the numbers have no gap, and an act that is rolled back leaves none.
create function chain_audit_event() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_chain;
begin
  new.chain_id := audit_chain_of(new.case_id, new.office_id);
  select * into head from audit_chain where chain_id = new.chain_id for no key update;
  if not found then
    insert into audit_chain values (new.chain_id, 0, '') on conflict do nothing;
    select * into strict head from audit_chain where chain_id = new.chain_id for no key update;
  end if;
  new.sequence := head.length + 1;
  new.previous_hash := head.hash;
  new.text_hash := (select sha256(t.salt || convert_to(t.text, 'UTF8')) from audit_text t where t.event_id = new.id);
  new.hash := audit_hash(head.hash, audit_link(new.chain_id, new.sequence, new.id, new.at, new.staff_id, new.office_id,
    new.case_id, new.noun, new.noun_id, new.act, new.detail, new.text_hash));
  update audit_chain set length = new.sequence, hash = new.hash where chain_id = new.chain_id;
  return new;
end $$;
create trigger audit_event_is_chained before insert on audit_event
  for each row execute function chain_audit_event();

-- One row a day over all chains: what was anchored, and printed, cannot be cut off or written anew.
create table audit_anchor (
  day date primary key,
  made_at timestamptz not null,
  chains bigint not null,
  events bigint not null,
  heads_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null
);
-- The heads that moved since the anchor before.
create table audit_anchor_head (
  chain_id uuid not null,
  day date not null references audit_anchor deferrable initially deferred,
  length bigint not null,
  hash bytea not null,
  primary key (chain_id, day)
);
create index audit_anchor_head_of_day on audit_anchor_head (day, chain_id);
revoke insert, update, delete on audit_anchor, audit_anchor_head from tendesh_app;

-- Anchors a day that is over: of each chain the part that was written before `until`. False where the day, or a later one,
-- is anchored already; of several servers at once one does it. The system's own chain remembers each anchor.
create function anchor_audit(anchored_day date, until timestamptz, made timestamptz, event_id uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  anchor audit_anchor;
begin
  perform pg_advisory_xact_lock(7316017);
  if exists (select from audit_anchor where day >= anchored_day) then return false; end if;
  anchor.previous_hash := coalesce((select hash from audit_anchor order by day desc limit 1), '');
  insert into audit_anchor_head (chain_id, day, length, hash)
    with late as (
      select chain_id, min(sequence) - 1 as length from audit_event where at >= until group by chain_id
    ), head as (
      select chain_id, coalesce(l.length, c.length) as length,
        coalesce((select h.length from audit_anchor_head h where h.chain_id = c.chain_id order by h.day desc limit 1), 0)
          as anchored
      from audit_chain c left join late l using (chain_id)
    )
    select chain_id, anchored_day, length,
      (select e.hash from audit_event e where e.chain_id = head.chain_id and e.sequence = head.length)
    from head where length > anchored;
  select count(*), coalesce(sum(h.length - coalesce((select p.length from audit_anchor_head p
        where p.chain_id = h.chain_id and p.day < anchored_day order by p.day desc limit 1), 0)), 0),
      sha256(coalesce(string_agg(convert_to(concat_ws(' ', chain_id, length, encode(hash, 'hex')) || e'\n', 'UTF8'), ''
        order by chain_id), ''))
    into anchor.chains, anchor.events, anchor.heads_hash from audit_anchor_head h where day = anchored_day;
  anchor.hash := sha256(convert_to(concat_ws(e'\n', 'tendesh-anchor-1', to_char(anchored_day, 'YYYY-MM-DD'),
    (extract(epoch from made) * 1000000)::bigint, anchor.chains, anchor.events, encode(anchor.heads_hash, 'hex'),
    encode(anchor.previous_hash, 'hex')), 'UTF8'));
  insert into audit_anchor (day, made_at, chains, events, heads_hash, previous_hash, hash) values (anchored_day, made,
    anchor.chains, anchor.events, anchor.heads_hash, anchor.previous_hash, anchor.hash);
  insert into audit_event (id, at, noun, noun_id, act, detail)
    values (event_id, made, 'audit', '00000000-0000-0000-0000-000000000000', 'anchored',
      jsonb_build_object('day', to_char(anchored_day, 'YYYY-MM-DD'), 'hash', encode(anchor.hash, 'hex')));
  return true;
end $$;

-- The trail as people read it: with what was written down in words, where that still stands.
create view audit_trail as
  select e.id, e.at, e.staff_id, e.office_id, e.case_id, e.noun, e.noun_id, e.act, t.text as reason, e.detail, e.chain_id,
    e.sequence, e.hash, e.text_hash is not null and t.event_id is null as is_erased
  from audit_event e left join audit_text t on t.event_id = e.id;
revoke insert, update, delete on audit_trail from tendesh_app;

-- down
drop view audit_trail;
drop function anchor_audit;
drop table audit_anchor_head;
drop table audit_anchor;
drop trigger audit_event_is_chained on audit_event;
drop function chain_audit_event;
drop index audit_event_of_export;
drop index audit_event_of_staff;
drop index audit_event_of_day;
alter table audit_event
  drop constraint audit_sequence_stands_once,
  drop constraint audit_words_are_plain,
  drop column chain_id,
  drop column sequence,
  drop column text_hash,
  drop column previous_hash,
  drop column hash,
  add column reason text;
update audit_event e set reason = t.text from audit_text t where t.event_id = e.id;
drop function audit_hash;
drop function audit_link;
drop function audit_chain_of;
drop table audit_chain;
drop table audit_text;
