import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useRefuseContribution({ id, version }: ContributionItem) {
  return useAct<string, unknown>({
    send: (reason, idempotencyKey) =>
      request('POST', `/contributions/${id}/refusal`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: [['cases'], ['work']],
  });
}
