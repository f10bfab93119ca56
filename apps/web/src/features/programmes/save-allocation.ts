import type { Allocation, SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useSaveAllocation(programmeId: string, seen: Allocation | null) {
  return useAct<SaveAllocationRequest, Written>({
    send: (body, idempotencyKey) =>
      seen === null
        ? request('POST', `/programmes/${programmeId}/allocations`, { body, idempotencyKey })
        : request('PUT', `/allocations/${seen.id}`, { body, ifMatch: seen.version, idempotencyKey }),
    invalidates: [['programmes']],
  });
}
