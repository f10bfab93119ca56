import type { ChangePasswordRequest } from '@tendesh/contracts/staff/session';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useChangePassword() {
  return useAct<ChangePasswordRequest, unknown>({
    send: (body, idempotencyKey) => request('POST', '/session/password', { body, idempotencyKey }),
  });
}
