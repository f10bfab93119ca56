import type { Award, PlanTranchesRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function usePlanTranches({ id, version }: Award) {
  return useAct<PlanTranchesRequest, Written>({
    send: (body, idempotencyKey) =>
      request('PUT', `/awards/${id}/tranches`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
