import type { AgreementRequest, Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

/** The server writes the agreement as a PDF in the language chosen. */
export function usePrepareAgreement({ id, version }: Award) {
  return useAct<AgreementRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/awards/${id}/agreement`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
