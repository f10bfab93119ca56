import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useVoidDocument(caseId: string, documentId: string) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/documents/${documentId}/voiding`, { body: { reason }, idempotencyKey }),
    invalidates: [['cases', caseId], ['work']],
  });
}
