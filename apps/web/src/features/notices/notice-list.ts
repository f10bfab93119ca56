import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { NoticePage, UnreadNotices } from '@tendesh/contracts/notices/notices';
import { request } from '../../http/request';

export const noticesKey = ['notices'] as const;

/** A minute is soon enough for a bell; coming back to the window asks at once. */
const EVERY_MS = 60_000;

export const unreadQuery = queryOptions({
  queryKey: [...noticesKey, 'unread'],
  queryFn: ({ signal }) => request<UnreadNotices>('GET', '/notices/unread', { signal }),
  refetchInterval: EVERY_MS,
});

export const noticesQuery = (show: 'all' | 'unread') =>
  infiniteQueryOptions({
    queryKey: [...noticesKey, 'list', show],
    queryFn: ({ signal, pageParam }) =>
      request<NoticePage>('GET', '/notices', { query: { show, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
