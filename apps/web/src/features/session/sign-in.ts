import { useQueryClient } from '@tanstack/react-query';
import type { Me, SignInRequest } from '@tendesh/contracts/staff/session';
import type { Language } from '@tendesh/domain/staff/roles';
import { meQuery } from '../../http/me';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

interface SignIn extends SignInRequest {
  /** Chosen on the sign-in page just now: from here on the account's language. */
  readonly language?: Language;
}

/** Signs in; the next screens already know who it is. */
export function useSignIn() {
  const client = useQueryClient();
  return useAct<SignIn, Me>({
    send: async ({ language, ...body }, idempotencyKey) => {
      const me = await request<Me>('POST', '/session', { body, idempotencyKey, anonymous: true });
      if (language === undefined || language === me.language) return me;
      await request('PUT', '/session/language', { body: { language }, anonymous: true }).catch(() => undefined);
      return { ...me, language };
    },
    onDone: (me) => client.setQueryData(meQuery.queryKey, me),
  });
}
