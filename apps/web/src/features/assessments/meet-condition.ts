import type { ConditionMetRequest, GrantCondition } from '@tendesh/contracts/committees/room';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useMeetCondition({ id, version }: GrantCondition) {
  return useAct<ConditionMetRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('POST', `/grant-conditions/${id}/meeting`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['cases'], ['committee'], ['work']],
  });
}
