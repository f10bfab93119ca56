import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '@tendesh/contracts/staff/session';
import type { Language } from '@tendesh/domain/staff/roles';
import { meQuery } from '../../http/me';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** Keeps the language with the account, so that mails and the next device speak it too. */
export function useSetLanguage() {
  const client = useQueryClient();
  return useAct<Language, unknown>({
    send: (language) => request('PUT', '/session/language', { body: { language } }),
    onDone: (_answer, language) => {
      client.setQueryData<Me | null>(meQuery.queryKey, (me) => (me ? { ...me, language } : me));
      // Names of programmes and calls come from the server in the reader's language.
      void client.invalidateQueries();
    },
  });
}
