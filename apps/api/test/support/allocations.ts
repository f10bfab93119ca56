import { RaceLedger } from '../../src/bench/race-ledger.repository';
import type { World } from './world';

export interface AllocationSums {
  readonly committed: number;
  readonly obligated: number;
  readonly disbursed: number;
}

/** The three kept sums of an allocation, in minor units. */
export async function sumsOf({ sql }: World, reference = 'KG-UK-1'): Promise<AllocationSums> {
  const { rows } = await sql.query<AllocationSums>(
    `select committed_minor as committed, obligated_minor as obligated, disbursed_minor as disbursed
     from allocation where reference = $1`,
    [reference],
  );
  return rows[0] ?? { committed: 0, obligated: 0, disbursed: 0 };
}

/** What a programme has promised in all, in minor units. */
export async function committedOf({ sql }: World, code = 'KG-UK'): Promise<number> {
  const { rows } = await sql.query<{ committed: number }>(
    `select sum(committed_minor)::bigint as committed from allocation a join programme p on p.id = a.programme_id
     where p.code = $1`,
    [code],
  );
  return rows[0]?.committed ?? 0;
}

/** Leaves so much of the first allocation of Kyrgyzstan and so much of the second, and nothing of any other. */
export async function leaveMoney({ sql }: World, leftMinor: number, leftOfSecondMinor = 0): Promise<void> {
  await new RaceLedger(sql).leave('KG-UK-1', leftMinor);
  await sql.query(`update allocation set amount_minor = amount_minor + $1 where reference = 'KG-UK-2'`, [
    leftOfSecondMinor,
  ]);
}
