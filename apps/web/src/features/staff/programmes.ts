import { queryOptions } from '@tanstack/react-query';
import type { ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import { request } from '../../http/request';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => request<ProgrammeList>('GET', '/programmes', { signal }),
  staleTime: 5 * 60_000,
});
