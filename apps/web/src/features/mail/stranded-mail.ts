import { queryOptions } from '@tanstack/react-query';
import type { StrandedMails } from '@tendesh/contracts/mail/mail';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

const mailKey = ['mail'] as const;

export const strandedQuery = queryOptions({
  queryKey: mailKey,
  queryFn: async ({ signal }) => ({ ...(await request<StrandedMails>('GET', '/mail', { signal })), next: null }),
});

export function useSendAgain() {
  return useAct<string, unknown>({
    send: (id, idempotencyKey) => request('POST', `/mail/${id}/sending`, { idempotencyKey }),
    invalidates: [mailKey],
  });
}
