import type { ReplanVisitRequest, VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useReplanVisit({ id, version }: VisitItem) {
  return useAct<ReplanVisitRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/visits/${id}/replanning`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
