import { queryOptions } from '@tanstack/react-query';
import type { TokenInfo } from '@tendesh/contracts/staff/session';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** The two kinds of links that mails carry. */
export type TokenKind = 'password-resets' | 'invitations';

export const tokenQuery = (kind: TokenKind, token: string) =>
  queryOptions({
    queryKey: [kind, token],
    queryFn: ({ signal }) =>
      request<TokenInfo>('GET', `/${kind}/${encodeURIComponent(token)}`, { anonymous: true, signal }),
    retry: false,
  });

export function useSetPassword(kind: TokenKind, token: string) {
  return useAct<string, unknown>({
    send: (password, idempotencyKey) =>
      request('POST', `/${kind}/${encodeURIComponent(token)}`, { body: { password }, idempotencyKey, anonymous: true }),
  });
}
