import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useOpenCase(returneeId: string) {
  return useAct<null, Written>({
    send: (_nothing, idempotencyKey) => request('POST', '/cases', { body: { returneeId }, idempotencyKey }),
    invalidates: [['returnees'], ['work']],
  });
}
