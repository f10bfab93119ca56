import { queryOptions } from '@tanstack/react-query';
import type { CaseLetters, StatusSlip } from '@tendesh/contracts/letters/letters';
import { addressOf, request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** Below the key of the case, so that every act on it asks for them anew. */
export const lettersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'letters'],
    queryFn: ({ signal }) => request<CaseLetters>('GET', `/cases/${caseId}/letters`, { signal }),
  });

export const letterAddress = (id: string) => addressOf(`/letters/${id}/content`);

export function useMakeSlip(caseId: string) {
  return useAct<object, StatusSlip>({
    send: (_input, idempotencyKey) => request('POST', `/cases/${caseId}/status-slip`, { idempotencyKey, body: {} }),
    invalidates: [['cases', caseId]],
  });
}
