import type { RegisteredReturnee, RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useRegisterReturnee() {
  return useAct<RegisterReturneeRequest, RegisteredReturnee>({
    send: (body, idempotencyKey) => request('POST', '/registrations', { body, idempotencyKey }),
    invalidates: [['returnees'], ['work']],
  });
}
