import type { AppealRequest, AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useFileAppeal({ id, version }: AppealsOfCase) {
  return useAct<AppealRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/applications/${id}/appeals`, { body, ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}
