import { queryOptions } from '@tanstack/react-query';
import type { CallList } from '@tendesh/contracts/programmes/programmes';
import { request } from '../../http/request';

export const callsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: ({ signal }) => request<CallList>('GET', '/calls', { signal }),
  staleTime: 60_000,
});
