import type { Client } from 'pg';
import { type Fingerprint, pictureViews } from '@tendesh/domain/radar/fingerprint';
import { question } from '../contributions/radar.repository';

/** The table of fingerprints by itself: a million documents with their cases would measure nothing more. */
export async function withoutDocuments(sql: Client): Promise<void> {
  await sql.query(`set session_replication_role = replica`);
}

export async function keep(sql: Client, documentId: string, picture: Fingerprint | null): Promise<void> {
  for (const view of picture === null ? [] : pictureViews)
    await sql.query(
      `insert into document_fingerprint (document_id, view, case_id, office_id, hash, grain) values ($1, $2, $1, $1, $3, $4::text::bit(1024))`,
      [documentId, view, BigInt.asIntN(64, picture?.views[view].hash ?? 0n).toString(), picture?.views[view].grain],
    );
}

export async function lookUp(sql: Client, picture: Fingerprint): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select document_id as id from alike_pictures($1::integer[], $2::integer[], $3::bigint[], $4::text[], $5, $6)`,
    question(picture),
  );
  return rows.map(({ id }) => id);
}

/** Pictures of which nothing is known but two hashes and two grains: chance. */
export async function addChance(sql: Client, pictures: number): Promise<void> {
  await sql.query(
    `insert into document_fingerprint (document_id, view, case_id, office_id, hash, grain)
     select p.id, v.view, p.id, p.id, ('x' || substr(md5(random()::text), 1, 16))::bit(64)::bigint,
       ('x' || repeat(md5(random()::text), 8))::bit(1024)
     from (select gen_random_uuid() as id from generate_series(1, $1::integer)) p, (values ('whole'), ('inner')) v (view)`,
    [pictures],
  );
}

/** Papers of one form: alike from afar, each with figures of its own. */
export async function addPapersLike(sql: Client, picture: Fingerprint, count: number): Promise<void> {
  const { hash, grain } = picture.views.whole;
  await sql.query(
    `insert into document_fingerprint (document_id, view, case_id, office_id, hash, grain)
     select p.id, 'whole', p.id, p.id, $1::bigint, $2::text::bit(1024) # ('x' || repeat(md5(random()::text), 8))::bit(1024)
     from (select gen_random_uuid() as id from generate_series(1, $3::integer)) p`,
    [BigInt.asIntN(64, hash).toString(), grain, count],
  );
}

export async function settle(sql: Client): Promise<number> {
  await sql.query(`vacuum analyze document_fingerprint`);
  const { rows } = await sql.query<{ count: number }>(`select count(*)::int as count from document_fingerprint`);
  return rows[0]?.count ?? 0;
}
