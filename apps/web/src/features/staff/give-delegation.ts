import type { Written } from '@tendesh/contracts/shared/acts';
import type { DelegationRequest } from '@tendesh/contracts/staff/delegations';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useGiveDelegation() {
  return useAct<DelegationRequest, Written>({
    send: (body, idempotencyKey) => request('POST', '/delegations', { body, idempotencyKey }),
    invalidates: [['delegations']],
  });
}
