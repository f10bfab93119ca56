import type { ContributionItem, VerificationRequest } from '@tendesh/contracts/contributions/contributions';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useVerifyContribution({ id, version }: ContributionItem) {
  return useAct<VerificationRequest, unknown>({
    send: (body, idempotencyKey) =>
      request('POST', `/contributions/${id}/verification`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['cases'], ['work']],
  });
}
