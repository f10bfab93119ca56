import type { EvidenceItem, EvidenceRefusalRequest } from '@tendesh/contracts/contributions/evidence';
import { rehearse } from '../../http/rehearse';
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

export const rehearseRefusal = ({ id, version }: EvidenceItem, reasonCode: EvidenceRefusalRequest['reasonCode']) =>
  rehearse(`/evidence-items/${id}/refusal`, { body: { reasonCode }, ifMatch: version });
