import type { Tranche } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

interface Voiding {
  readonly releaseId: string;
  readonly reason: string;
}

export function useVoidRelease({ version }: Tranche) {
  return useAct<Voiding, Written>({
    send: ({ releaseId, reason }, idempotencyKey) =>
      request('POST', `/releases/${releaseId}/voiding`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}

export const rehearseVoidRelease = ({ version }: Tranche, releaseId: string, typed: string) =>
  rehearse(`/releases/${releaseId}/voiding`, { body: reasonSoFar(typed), ifMatch: version });
