import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { ValuationRequest } from '@tendesh/contracts/contributions/valuations';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useValueContribution({ id, version }: ContributionItem) {
  return useAct<ValuationRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('PUT', `/contributions/${id}/valuation`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
