import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { request } from './request';

/** Runs a POST act to its end on the server and rolls it back: what it would do, or the Problem that it would meet. */
export function rehearse(path: string, options: { body?: unknown; ifMatch: number }): Promise<DryRun> {
  return request<DryRun>('POST', path, { ...options, query: { dryRun: true } });
}

/** The reason as far as it is typed; three dots stand for what is still too short to be one. */
export function reasonSoFar(typed: string): { reason: string } {
  const reason = typed.trim();
  return { reason: reason.length < SHORTEST_REASON ? '...' : reason };
}
const SHORTEST_REASON = 3;
