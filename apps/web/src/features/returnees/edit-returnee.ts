import type { Returnee, ReturneeInput } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useEditReturnee({ id, version }: Pick<Returnee, 'id' | 'version'>) {
  return useAct<ReturneeInput, Written>({
    send: (body, idempotencyKey) => request('PUT', `/returnees/${id}`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['returnees'], ['cases']],
  });
}
