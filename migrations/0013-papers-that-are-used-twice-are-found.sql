-- up
-- What a picture is known by (libs/domain/radar/fingerprint), one row for each view of it. A document that is no picture,
-- or an empty one, has a single row which says that it was looked at.
create table document_fingerprint (
  document_id uuid not null references document on delete cascade,
  view text not null,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  hash bigint,
  grain bit(1024),
  primary key (document_id, view),
  constraint fingerprint_view_is_known check (view in ('whole', 'inner', 'none')),
  constraint picture_view_has_hash_and_grain check (
    (view = 'none') = (hash is null) and (hash is null) = (grain is null))
);
-- Hashes that differ in a few bits agree in at least one band of sixteen: four lookups instead of a scan. What the
-- lookup reads stands in the index itself.
create index fingerprint_first_band on document_fingerprint (((hash >> 48) & 65535)) include (hash, document_id, view)
  where hash is not null;
create index fingerprint_second_band on document_fingerprint (((hash >> 32) & 65535)) include (hash, document_id, view)
  where hash is not null;
create index fingerprint_third_band on document_fingerprint (((hash >> 16) & 65535)) include (hash, document_id, view)
  where hash is not null;
create index fingerprint_fourth_band on document_fingerprint ((hash & 65535)) include (hash, document_id, view)
  where hash is not null;

-- What a paper says about itself, hashed (libs/domain/radar/paper-keys); what a statement shows besides its sum
-- (libs/domain/radar/borrowed-pattern); and why it was accepted although it had been used before.
alter table evidence_item
  add column receipt_key bytea,
  add column serial_key bytea,
  add column deposit_minor bigint,
  add column deposited_on date,
  add column withdrawn_minor bigint,
  add column withdrawn_on date,
  add column pass_over_reason text,
  add constraint withdrawal_follows_a_deposit check (
    (deposit_minor is null) = (deposited_on is null) and (withdrawn_minor is null) = (withdrawn_on is null)
    and (withdrawn_minor is null or deposit_minor is not null) and withdrawn_on >= deposited_on),
  add constraint statement_amounts_are_positive check (
    deposit_minor between 1 and 9000000000000000 and withdrawn_minor between 1 and 9000000000000000);
create index evidence_item_receipt_key on evidence_item (receipt_key) where receipt_key is not null;
create index evidence_item_serial_key on evidence_item (serial_key) where serial_key is not null;

alter table rule_set add constraint rule_set_borrowed_pattern_is_in_range check (
  rules->'borrowedPattern' is null or coalesce(jsonb_path_match(rules->'borrowedPattern', '
    $.depositShareBp >= 0 && $.depositShareBp <= 10000 && $.depositShareBp.floor() == $.depositShareBp
    && $.withdrawnShareBp >= 0 && $.withdrawnShareBp <= 10000 && $.withdrawnShareBp.floor() == $.withdrawnShareBp
    && $.daysBefore >= 0 && $.daysBefore <= 3650 && $.daysAfter >= 0 && $.daysAfter <= 3650', '{}', true), false));

-- A paper of one case, seen from that case, and the paper of any office with which it has something in common. Of the
-- other one only the ids are kept here: who may not see its case learns no more.
create table reuse_match (
  document_id uuid not null references document,
  kind text not null,
  other_document_id uuid not null references document,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  other_case_id uuid not null references assistance_case,
  other_office_id uuid not null references office,
  -- Thousandths in which two pictures differ; 0 for what is the same.
  distance integer not null,
  found_at timestamptz not null,
  primary key (document_id, kind, other_document_id),
  constraint reuse_kind_is_known check (kind in ('same_file', 'alike_picture', 'same_receipt', 'same_serial')),
  constraint paper_does_not_match_itself check (document_id <> other_document_id),
  constraint reuse_distance_is_in_thousandths check (distance between 0 and 1000)
);
create index reuse_match_of_case on reuse_match (case_id);

do $$
declare
  name text;
begin
  foreach name in array array['document_fingerprint', 'reuse_match']
  loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$
      create policy seen_by_its_office on %I to tendesh_app using (
        (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
        or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
      )$policy$, name);
  end loop;
end $$;
revoke update, delete on document_fingerprint from tendesh_app;
-- Only the functions below write matches, because each is written for both offices.
revoke insert, update, delete on reuse_match from tendesh_app;

-- Two papers of different cases are compared always; two of one case where both are shown for contributions and stand.
-- Photos of one valuation show one thing and are meant to be alike.
create function are_compared(one document, other document) returns boolean language sql immutable as $$
  select one.id <> other.id and (one.case_id <> other.case_id
    or (one.voided_at is null and other.voided_at is null
      and one.kind in ('evidence', 'commitment_letter', 'valuation_photo')
      and other.kind in ('evidence', 'commitment_letter', 'valuation_photo')
      and (one.subject_id is distinct from other.subject_id or 'valuation_photo' not in (one.kind, other.kind))))
$$;

-- The pictures of all offices that are alike: `bands` and `looks` say under which value of which band (band * 65536 +
-- value) which of the hashes may be filed.
create function alike_pictures(bands integer[], looks integer[], hashes bigint[], grains text[], most_bits integer, most_grain integer)
  returns table (document_id uuid, distance integer)
  language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  with asked as materialized (
    select (b.band_value & 65535)::bigint as value, b.band_value >> 16 as band, b.look, hashes[b.look] as hash
    from unnest(bands, looks) as b (band_value, look)
  ), near as materialized (
    select f.document_id, f.view, a.look from asked a join document_fingerprint f on ((f.hash >> 48) & 65535) = a.value
      where f.hash is not null and a.band = 0 and bit_count((f.hash # a.hash)::bit(64)) <= most_bits
    union select f.document_id, f.view, a.look from asked a join document_fingerprint f on ((f.hash >> 32) & 65535) = a.value
      where f.hash is not null and a.band = 1 and bit_count((f.hash # a.hash)::bit(64)) <= most_bits
    union select f.document_id, f.view, a.look from asked a join document_fingerprint f on ((f.hash >> 16) & 65535) = a.value
      where f.hash is not null and a.band = 2 and bit_count((f.hash # a.hash)::bit(64)) <= most_bits
    union select f.document_id, f.view, a.look from asked a join document_fingerprint f on (f.hash & 65535) = a.value
      where f.hash is not null and a.band = 3 and bit_count((f.hash # a.hash)::bit(64)) <= most_bits
  ), measured as (
    select f.document_id, coalesce(round(bit_count(f.grain # g.grain) * 1000.0
      / nullif(bit_count(f.grain | g.grain), 0)), 0)::integer as distance
    from near n join document_fingerprint f on f.document_id = n.document_id and f.view = n.view
      cross join lateral (select grains[n.look]::bit(1024) as grain) g
  )
  select m.document_id, min(m.distance) from measured m where m.distance <= most_grain group by m.document_id
$$;
revoke execute on function alike_pictures from public;

-- Writes a match for both papers. One after another, so that of two papers that come at the same moment at least the
-- later one meets the other.
create function note_reuse(mine document, found_kind text, other_id uuid, apart integer, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other document;
begin
  select * into strict other from document where id = other_id;
  if are_compared(mine, other) then
    insert into reuse_match
      values (mine.id, found_kind, other.id, mine.case_id, mine.office_id, other.case_id, other.office_id, apart, at),
        (other.id, found_kind, mine.id, other.case_id, other.office_id, mine.case_id, mine.office_id, apart, at)
      on conflict do nothing;
  end if;
end $$;
revoke execute on function note_reuse from public;

-- Compares a document with those of all offices: by its content, and a picture by its looks. A letter that was sent to
-- everybody matches with everybody: fifty say so too.
create function compare_document(compared uuid, at timestamptz, bands integer[], looks integer[], hashes bigint[], grains text[],
    most_bits integer, most_grain integer)
  returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  mine document;
begin
  perform pg_advisory_xact_lock(7316013);
  select * into strict mine from document where id = compared;
  perform note_reuse(mine, 'same_file', d.id, 0, at) 
    from (select id from document where sha256 = mine.sha256 and id <> mine.id order by id limit 50) d;
  if cardinality(hashes) > 0 then
    perform note_reuse(mine, 'alike_picture', p.document_id, p.distance, at)

      from (select a.document_id, a.distance from alike_pictures(bands, looks, hashes, grains, most_bits, most_grain) a
        join document d on d.id = a.document_id where d.sha256 <> mine.sha256 order by a.distance limit 50) p;
  end if;
end $$;

-- Compares what a paper says about itself with the papers of all offices.
create function compare_evidence(compared uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  mine evidence_item;
begin
  perform pg_advisory_xact_lock(7316013);
  select * into strict mine from evidence_item where id = compared;
  perform note_reuse(d, 'same_receipt', e.document_id, 0, at) from document d, lateral (select document_id
      from evidence_item where receipt_key = mine.receipt_key and id <> mine.id order by id limit 50) e
    where d.id = mine.document_id;
  perform note_reuse(d, 'same_serial', e.document_id, 0, at) from document d, lateral (select document_id
      from evidence_item where serial_key = mine.serial_key and id <> mine.id order by id limit 50) e
    where d.id = mine.document_id;
end $$;

-- A match never stands in the way; passing over it without a reason does. The photos of a valuation belong to every
-- paper of its contribution. A voided paper of the same case is no second use of it.
create function reuse_is_passed_over_with_a_reason() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if coalesce(btrim(new.pass_over_reason), '') = '' and exists (
      select from reuse_match m join document d on d.id = m.document_id join document o on o.id = m.other_document_id
      where (d.id = new.document_id or (d.subject_id = new.contribution_id and d.kind = 'valuation_photo'))
        and d.voided_at is null and (m.other_case_id <> m.case_id or o.voided_at is null)) then
    raise exception 'a paper that is used elsewhere is accepted with a reason only'
      using errcode = 'check_violation', constraint = 'reuse_is_passed_over_with_a_reason';
  end if;
  return new;
end $$;
create trigger reuse_is_passed_over_with_a_reason before update of status on evidence_item
  for each row when (new.status = 'accepted' and old.status <> 'accepted') execute function reuse_is_passed_over_with_a_reason();

-- down
drop trigger reuse_is_passed_over_with_a_reason on evidence_item;
drop function reuse_is_passed_over_with_a_reason;
drop function compare_evidence;
drop function compare_document;
drop function note_reuse;
drop function alike_pictures;
drop function are_compared;
drop table reuse_match;
alter table rule_set drop constraint rule_set_borrowed_pattern_is_in_range;
alter table evidence_item
  drop constraint statement_amounts_are_positive,
  drop constraint withdrawal_follows_a_deposit,
  drop column pass_over_reason,
  drop column withdrawn_on,
  drop column withdrawn_minor,
  drop column deposited_on,
  drop column deposit_minor,
  drop column serial_key,
  drop column receipt_key;
drop table document_fingerprint;
