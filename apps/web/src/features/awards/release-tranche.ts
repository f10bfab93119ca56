import type { Tranche } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

export function useReleaseTranche({ id, version }: Tranche) {
  return useAct<null, Written>({
    send: (_nothing, idempotencyKey) =>
      request('POST', `/tranches/${id}/release`, { ifMatch: version, idempotencyKey }),
    invalidates: madeStale,
  });
}

export const rehearseRelease = ({ id, version }: Tranche) => rehearse(`/tranches/${id}/release`, { ifMatch: version });
