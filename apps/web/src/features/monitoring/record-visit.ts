import type { RecordVisitRequest, VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useRecordVisit({ id, version }: VisitItem) {
  return useAct<RecordVisitRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/visits/${id}/findings`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
