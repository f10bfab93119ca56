import type { Amendment } from '@tendesh/contracts/awards/amendments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export const amendmentActs = ['approve', 'reject', 'withdraw'] as const;
export type AmendmentAct = (typeof amendmentActs)[number];

const doorOf: Record<AmendmentAct, string> = { approve: 'approval', reject: 'rejection', withdraw: 'withdrawal' };
const pathOf = ({ id }: Amendment, act: AmendmentAct) => `/amendments/${id}/${doorOf[act]}`;

export function useDecideAmendment(amendment: Amendment, act: AmendmentAct) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) => {
      const body = act === 'approve' ? {} : { reason };
      return request('POST', pathOf(amendment, act), { body, ifMatch: amendment.version, idempotencyKey });
    },
    invalidates: [...madeStale, ['applications']],
  });
}

export const rehearseDeciding = (amendment: Amendment, act: AmendmentAct, typed: string) =>
  rehearse(pathOf(amendment, act), { body: act === 'approve' ? {} : reasonSoFar(typed), ifMatch: amendment.version });
