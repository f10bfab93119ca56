import type { Award, RepaymentRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useRecordRepayment({ id, version }: Award) {
  return useAct<RepaymentRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/awards/${id}/repayments`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
