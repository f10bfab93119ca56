import type { Tranche } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

interface Voiding {
  readonly disbursementId: string;
  readonly reason: string;
}

export function useVoidDisbursement({ version }: Tranche) {
  return useAct<Voiding, Written>({
    send: ({ disbursementId, reason }, idempotencyKey) =>
      request('POST', `/disbursements/${disbursementId}/voiding`, {
        body: { reason },
        ifMatch: version,
        idempotencyKey,
      }),
    invalidates: madeStale,
  });
}

export const rehearseVoidDisbursement = ({ version }: Tranche, disbursementId: string, typed: string) =>
  rehearse(`/disbursements/${disbursementId}/voiding`, { body: reasonSoFar(typed), ifMatch: version });
