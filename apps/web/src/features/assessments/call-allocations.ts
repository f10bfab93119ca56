import { useQuery } from '@tanstack/react-query';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { request } from '../../http/request';

/** The donor money that the call of an application draws on, in its order; empty for those who do not see it. */
export function useCallAllocations({ programmeId, callId }: Pick<Application, 'programmeId' | 'callId'>) {
  const page = useQuery({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => request<ProgrammePage>('GET', `/programmes/${programmeId}`, { signal }),
  }).data;
  const ids = page?.calls.find((call) => call.id === callId)?.allocationIds ?? [];
  const known = new Map((page?.allocations ?? []).map((one) => [one.id, one]));
  return ids.map((one) => known.get(one)).filter((one): one is Allocation => one !== undefined);
}
