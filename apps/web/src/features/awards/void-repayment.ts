import type { Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useVoidRepayment({ version }: Award, repaymentId: string) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/repayments/${repaymentId}/voiding`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}

export const rehearseVoidRepayment = ({ version }: Award, repaymentId: string, typed: string) =>
  rehearse(`/repayments/${repaymentId}/voiding`, { body: reasonSoFar(typed), ifMatch: version });
