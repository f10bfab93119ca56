import type { Award, SignatureRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useSignAward({ id, version }: Award) {
  return useAct<SignatureRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/awards/${id}/signature`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
