import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useStartApplication(caseId: string) {
  return useAct<string, Written>({
    send: (callId, idempotencyKey) =>
      request('POST', `/cases/${caseId}/applications`, { body: { callId }, idempotencyKey }),
    invalidates: [['cases']],
  });
}
