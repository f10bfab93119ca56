import type { EvidenceItem, EvidenceRefusalRequest } from '@tendesh/contracts/contributions/evidence';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useRefuseEvidence({ id, version }: EvidenceItem) {
  return useAct<EvidenceRefusalRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('POST', `/evidence-items/${id}/refusal`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
