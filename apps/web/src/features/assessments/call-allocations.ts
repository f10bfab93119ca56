import { useQuery } from '@tanstack/react-query';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { request } from '../../http/request';
import { programmesQuery } from './programmes';

/** The donor money that the call of an application draws on, in its order; empty for those who do not see it. */
export function useCallAllocations({ programmeName, callId }: Pick<Application, 'programmeName' | 'callId'>) {
  const id = useQuery(programmesQuery).data?.items.find(({ name }) => name === programmeName)?.id;
  const page = useQuery({
    queryKey: ['programmes', id],
    queryFn: ({ signal }) => request<ProgrammePage>('GET', `/programmes/${id}`, { signal }),
    enabled: id !== undefined,
  }).data;
  const ids = page?.calls.find((call) => call.id === callId)?.allocationIds ?? [];
  const known = new Map((page?.allocations ?? []).map((one) => [one.id, one]));
  return ids.map((one) => known.get(one)).filter((one): one is Allocation => one !== undefined);
}
