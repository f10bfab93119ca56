import type { EvidenceItem, StatementRequest } from '@tendesh/contracts/contributions/evidence';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useReadStatement({ id, version }: EvidenceItem) {
  return useAct<StatementRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('PUT', `/evidence-items/${id}/statement`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
