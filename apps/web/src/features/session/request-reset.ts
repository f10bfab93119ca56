import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** Always answered the same way, so that nobody learns which addresses have an account. */
export function useRequestReset() {
  return useAct<string, unknown>({
    send: (email, idempotencyKey) =>
      request('POST', '/password-resets', { body: { email }, idempotencyKey, anonymous: true }),
  });
}
