import type { ContributionItem, EvidenceRequest } from '@tendesh/contracts/contributions/contributions';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useAttachEvidence({ id, version }: ContributionItem) {
  return useAct<EvidenceRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('POST', `/contributions/${id}/evidence`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['cases'], ['work']],
  });
}
