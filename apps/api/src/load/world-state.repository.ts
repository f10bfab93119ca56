import type { Client } from 'pg';
import { demoState } from '../demo/demo-state.repository';

/** How many synthetic returnees stand in a database; null where it holds something that is not invented, or half of it. */
export async function syntheticReturnees(sql: Client): Promise<{ loaded: number; isEmpty: boolean } | null> {
  const { rows } = await sql.query<{ note: string | null }>(
    `select obj_description('public'::regnamespace, 'pg_namespace') as note`,
  );
  const loaded = /^A synthetic world of (\d+) returnees$/.exec(rows[0]?.note ?? '')?.[1];
  if (loaded !== undefined) return { loaded: Number(loaded), isEmpty: false };
  const state = await demoState(sql);
  return state === 'empty' || state === 'complete' ? { loaded: 0, isEmpty: state === 'empty' } : null;
}

/** Written with the rows themselves: a load that was broken off goes on behind the last batch. */
export async function markLoaded(sql: Client, returnees: number): Promise<void> {
  await sql.query(`comment on schema public is 'A synthetic world of ${returnees} returnees'`);
}

/** Every allocation gets so much more to give, and no call stops at a number of grants. */
export async function raiseBudgets(sql: Client, byMinor: number): Promise<void> {
  await sql.query('update allocation set amount_minor = amount_minor + $1', [byMinor]);
  await sql.query(`update call set quotas = quotas - 'maxGrants'`);
}

/** The first of `count` case numbers of an office and a year, kept free for the caller. */
export async function reserveCaseNumbers(sql: Client, officeId: string, year: number, count: number): Promise<number> {
  const { rows } = await sql.query<{ last: number }>(
    `insert into case_number_series (office_id, year, last_number) values ($1, $2, $3)
     on conflict (office_id, year) do update set last_number = case_number_series.last_number + $3
     returning last_number as last`,
    [officeId, year, count],
  );
  return (rows[0]?.last ?? count) - count + 1;
}

/** What the planner knows of the tables, and what a first reader would have to tidy. */
export async function settle(sql: Client): Promise<void> {
  await sql.query('vacuum (analyze)');
}
