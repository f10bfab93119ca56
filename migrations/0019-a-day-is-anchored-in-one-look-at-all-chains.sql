-- up
-- One look at every table instead of one look for every chain: the first anchor of a big trail took minutes. Planned anew each
-- time, because the trail grows between two days.
create or replace function anchor_audit(anchored_day date, until timestamptz, made timestamptz, event_id uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  anchor audit_anchor;
begin
  perform pg_advisory_xact_lock(7316017);
  if exists (select from audit_anchor where day >= anchored_day) then return false; end if;
  anchor.previous_hash := coalesce((select hash from audit_anchor order by day desc limit 1), '');
  with late as (
    select chain_id, min(sequence) - 1 as length from audit_event where at >= until group by chain_id
  ), anchored as (
    select chain_id, max(length) as length from audit_anchor_head group by chain_id
  ), moved as materialized (
    select chain_id, coalesce(l.length, c.length) as length, coalesce(a.length, 0) as before
    from audit_chain c left join late l using (chain_id) left join anchored a using (chain_id)
    where coalesce(l.length, c.length) > coalesce(a.length, 0)
  ), head as materialized (
    select m.chain_id, m.length, m.length - m.before as added, e.hash
    from moved m join audit_event e on e.chain_id = m.chain_id and e.sequence = m.length
  ), written as (
    insert into audit_anchor_head (day, chain_id, length, hash) select anchored_day, chain_id, length, hash from head
  )
  select count(*), coalesce(sum(added), 0), sha256(coalesce(string_agg(
      convert_to(concat_ws(' ', chain_id, length, encode(hash, 'hex')) || e'\n', 'UTF8'), '' order by chain_id), ''))
    into anchor.chains, anchor.events, anchor.heads_hash from head;
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

-- down
create or replace function anchor_audit(anchored_day date, until timestamptz, made timestamptz, event_id uuid) returns boolean
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
