import type { DisbursementRequest, Tranche } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useRecordDisbursement({ id, version }: Tranche) {
  return useAct<DisbursementRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/tranches/${id}/disbursement`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
