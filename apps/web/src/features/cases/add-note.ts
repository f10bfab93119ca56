import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useAddNote(caseId: string) {
  return useAct<string, Written>({
    send: (body, idempotencyKey) => request('POST', `/cases/${caseId}/notes`, { body: { body }, idempotencyKey }),
    invalidates: [['cases', caseId], ['work']],
  });
}
