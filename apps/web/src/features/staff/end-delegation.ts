import type { Written } from '@tendesh/contracts/shared/acts';
import type { DelegationItem } from '@tendesh/contracts/staff/delegations';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useEndDelegation({ id, version }: Pick<DelegationItem, 'id' | 'version'>) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/delegations/${id}/end`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: [['delegations']],
  });
}

export const rehearseEnd = ({ id, version }: Pick<DelegationItem, 'id' | 'version'>, typed: string) =>
  rehearse(`/delegations/${id}/end`, { body: reasonSoFar(typed), ifMatch: version });
