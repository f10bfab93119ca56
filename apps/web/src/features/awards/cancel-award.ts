import type { Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useCancelAward({ id, version }: Award) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/awards/${id}/cancellation`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}

export const rehearseCancelling = ({ id, version }: Award, typed: string) =>
  rehearse(`/awards/${id}/cancellation`, { body: reasonSoFar(typed), ifMatch: version });
