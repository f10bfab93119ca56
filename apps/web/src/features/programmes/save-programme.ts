import type { SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** Adds a programme, or changes one that was seen. */
export function useSaveProgramme(seen: { id: string; version: number } | null) {
  return useAct<SaveProgrammeRequest, Written>({
    send: (body, idempotencyKey) =>
      seen === null
        ? request('POST', '/programmes', { body, idempotencyKey })
        : request('PUT', `/programmes/${seen.id}`, { body, ifMatch: seen.version, idempotencyKey }),
    invalidates: [['programmes']],
  });
}
