import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { VisitPage } from '@tendesh/contracts/monitoring/visits';
import { request } from '../../http/request';

export const visitsQuery = (params: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['visits', params],
    queryFn: ({ signal }) => request<VisitPage>('GET', '/visits', { query: params, signal }),
    placeholderData: keepPreviousData,
  });
