import { queryOptions } from '@tanstack/react-query';
import type { ReuseMatches } from '@tendesh/contracts/contributions/reuse';
import { request } from '../../http/request';

export const reuseMatchesQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['evidence-desk', 'reuse', itemId],
    queryFn: ({ signal }) => request<ReuseMatches>('GET', `/evidence-items/${itemId}/reuse-matches`, { signal }),
  });
