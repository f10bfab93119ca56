import type { Written } from '@tendesh/contracts/shared/acts';
import type { DelegationRequest } from '@tendesh/contracts/staff/delegations';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useGiveDelegation() {
  return useAct<DelegationRequest, Written>({
    send: (body, idempotencyKey) => request('POST', '/delegations', { body, idempotencyKey }),
    invalidates: [['delegations']],
  });
}

/** Who would be told, and of what. */
export const rehearseDelegation = (body: DelegationRequest) => rehearse('/delegations', { body });
