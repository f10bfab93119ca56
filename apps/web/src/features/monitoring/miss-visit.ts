import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useMissVisit({ id, version }: VisitItem) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/visits/${id}/miss`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
