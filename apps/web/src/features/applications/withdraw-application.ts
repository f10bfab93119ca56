import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useWithdrawApplication({ id, version }: { id: string; version: number }) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/applications/${id}/withdrawal`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: [['applications'], ['cases'], ['work']],
  });
}
