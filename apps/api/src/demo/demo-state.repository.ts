import type { Client } from 'pg';

export type DemoState = 'empty' | 'in_use' | 'complete' | 'half_loaded';

const LOADING = 'The demo world is being loaded';
const COMPLETE = 'The demo world is complete';

/** Whether the invented world may be, has been, or was only half loaded into this database. */
export async function demoState(sql: Client): Promise<DemoState> {
  const { rows } = await sql.query<{ note: string | null; staff: boolean }>(
    `select obj_description('public'::regnamespace, 'pg_namespace') as note, exists (select from staff) as staff`,
  );
  const [row] = rows;
  if (row?.note === COMPLETE) return 'complete';
  if (row?.note === LOADING) return 'half_loaded';
  return row?.staff === true ? 'in_use' : 'empty';
}

export async function markLoading(sql: Client): Promise<void> {
  await sql.query(`comment on schema public is '${LOADING}'`);
}

/** The people of the story were never really here. */
export async function markComplete(sql: Client): Promise<void> {
  await sql.query('update staff set last_seen_at = null');
  // What they were told long ago they have read, and their mailboxes are not filled with it.
  await sql.query(`update notice set read_at = at + interval '1 day' where at < now() - interval '10 days'`);
  await sql.query(`delete from outgoing_mail where template in ('notice', 'digest')`);
  await sql.query(`update notice set digested_at = now() where way = 'digest'`);
  await sql.query(`comment on schema public is '${COMPLETE}'`);
}

/** A load that was broken off begins again from nothing. */
export async function emptyAllTables(sql: Client): Promise<void> {
  const { rows } = await sql.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
  );
  await sql.query(`truncate ${rows.map(({ tablename }) => `"${tablename}"`).join(', ')}`);
}
