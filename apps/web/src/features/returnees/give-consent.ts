import type { ConsentInput } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useGiveConsent(returneeId: string) {
  return useAct<ConsentInput, Written>({
    send: (body, idempotencyKey) => request('POST', `/returnees/${returneeId}/consents`, { body, idempotencyKey }),
    invalidates: [['returnees', returneeId], ['cases']],
  });
}
