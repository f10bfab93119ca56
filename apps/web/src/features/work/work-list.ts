import { queryOptions } from '@tanstack/react-query';
import type { WorkList } from '@tendesh/contracts/work/work';
import { request } from '../../http/request';

export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: ({ signal }) => request<WorkList>('GET', '/work', { signal }),
});
