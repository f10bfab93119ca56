import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { request } from './request';

/** Runs a POST act to its end on the server and rolls it back: what it would do, or the Problem that it would meet. */
export function rehearse(path: string, options: { body?: unknown; ifMatch: number }): Promise<DryRun> {
  return request<DryRun>('POST', path, { ...options, query: { dryRun: true } });
}

/** Stands for the reason that is typed only afterwards. */
export const anyReason = { reason: '-' };
