import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReturneePage } from '@tendesh/contracts/returnees/returnees';
import { request } from '../../http/request';

type Params = Readonly<Record<string, string | undefined>>;

export const returneesQuery = (params: Params) =>
  queryOptions({
    queryKey: ['returnees', 'list', params],
    queryFn: ({ signal }) => request<ReturneePage>('GET', '/returnees', { query: params, signal }),
    placeholderData: keepPreviousData,
  });
