import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchResult } from '@tendesh/contracts/work/work';
import { request } from '../../http/request';

/** The shortest text that the server searches for. */
const SHORTEST = 2;

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => request<SearchResult>('GET', '/search', { query: { q }, signal }),
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
