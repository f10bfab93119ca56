import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useAttachEvidence({ id, version }: Pick<ContributionItem, 'id' | 'version'>) {
  return useAct<EvidenceRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('POST', `/contributions/${id}/evidence`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
