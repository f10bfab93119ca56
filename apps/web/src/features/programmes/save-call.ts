import type { CallItem, SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useSaveCall(programmeId: string, seen: CallItem | null) {
  return useAct<SaveCallRequest, Written>({
    send: (body, idempotencyKey) =>
      seen === null
        ? request('POST', `/programmes/${programmeId}/calls`, { body, idempotencyKey })
        : request('PUT', `/calls/${seen.id}`, { body, ifMatch: seen.version, idempotencyKey }),
    invalidates: [['programmes'], ['programme-work']],
  });
}
