import { queryOptions } from '@tanstack/react-query';
import type {
  CaseLetters,
  LetterAgainRequest,
  StatusSlip,
  StatusSlipRequest,
} from '@tendesh/contracts/letters/letters';
import type { Added } from '@tendesh/contracts/shared/acts';
import type { Language } from '@tendesh/domain/staff/roles';
import { rehearse } from '../../http/rehearse';
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
  return useAct<StatusSlipRequest, StatusSlip>({
    send: (body, idempotencyKey) => request('POST', `/cases/${caseId}/status-slip`, { idempotencyKey, body }),
    invalidates: [['cases', caseId]],
  });
}

const translation = (letterId: string) => `/letters/${letterId}/translation`;

export function useMakeLetterAgain(caseId: string, letterId: string) {
  return useAct<LetterAgainRequest, Added>({
    send: (body, idempotencyKey) => request('POST', translation(letterId), { idempotencyKey, body }),
    invalidates: [['cases', caseId]],
  });
}

/** The letter as it would be printed. */
export const rehearseLetterAgain = (letterId: string, language: Language) =>
  rehearse(translation(letterId), { body: { language } });
