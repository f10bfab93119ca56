import { setTimeout } from 'node:timers/promises';
import type { World } from './world';

const [PAUSE_MS, MOST_LOOKS] = [10, 1_500];

/** Until another connection waits for a lock that the owner's one holds; fails when none ever does. */
export async function waitForLock({ sql }: World): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const { rows } = await sql.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`,
    );
    if ((rows[0]?.n ?? 0) > 0) return;
    await setTimeout(PAUSE_MS);
  }
  throw new Error('Nothing waits for the lock');
}
