import { queryOptions } from '@tanstack/react-query';
import type { OfficeList } from '@tendesh/contracts/staff/offices';
import { request } from '../../http/request';

export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: ({ signal }) => request<OfficeList>('GET', '/offices', { signal }),
  staleTime: 5 * 60_000,
});
