import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useReopenEvidence({ id, version }: EvidenceItem) {
  return useAct<string, unknown>({
    send: (reason, idempotencyKey) =>
      request('POST', `/evidence-items/${id}/reopening`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
