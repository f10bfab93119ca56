import type { Consent } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useWithdrawConsent(returneeId: string, { id }: Pick<Consent, 'id'>) {
  return useAct<null, Written>({
    send: (_nothing, idempotencyKey) => request('POST', `/consents/${id}/withdrawal`, { idempotencyKey }),
    invalidates: [['returnees', returneeId], ['cases']],
  });
}
