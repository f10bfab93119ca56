import type { AcceptanceRequest, EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useAcceptEvidence({ id, version }: EvidenceItem) {
  return useAct<AcceptanceRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('POST', `/evidence-items/${id}/acceptance`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
