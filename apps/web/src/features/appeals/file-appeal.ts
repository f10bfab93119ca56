import type { AppealRequest, AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { Written } from '@tendesh/contracts/shared/acts';
import { rehearse } from '../../http/rehearse';
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

/** What filing the appeal would do. */
export const rehearseFiling = ({ id, version }: AppealsOfCase, body: AppealRequest) =>
  rehearse(`/applications/${id}/appeals`, { body, ifMatch: version });
