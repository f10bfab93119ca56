import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { request } from './request';

interface Rehearsed {
  readonly body?: unknown;
  /** The version that the person saw, where the record has one. */
  readonly ifMatch?: number;
  readonly method?: 'POST' | 'PUT';
}

/** Runs an act to its end on the server and rolls it back: what it would do, or the Problem that it would meet. */
export function rehearse(path: string, { method = 'POST', ...options }: Rehearsed): Promise<DryRun> {
  return request<DryRun>(method, path, { ...options, query: { dryRun: true } });
}

/** The reason as far as it is typed; three dots stand for what is still too short to be one. */
export function reasonSoFar(typed: string): { reason: string } {
  const reason = typed.trim();
  return { reason: reason.length < SHORTEST_REASON ? '...' : reason };
}
const SHORTEST_REASON = 3;
