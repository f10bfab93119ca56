import { queryOptions } from '@tanstack/react-query';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { request } from '../../http/request';

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id],
    queryFn: ({ signal }) => request<CasePage>('GET', `/cases/${id}/page`, { signal }),
  });
