import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DeskEntry, DeskPage } from '@tendesh/contracts/work/evidence-desk';
import { request } from '../../http/request';

/** What waits for the reader, page after page. */
export const deskQueueQuery = infiniteQueryOptions({
  queryKey: ['evidence-desk', 'queue'],
  queryFn: ({ signal, pageParam }) =>
    request<DeskPage>('GET', '/evidence-desk', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }: DeskPage) => next ?? undefined,
});

export const deskEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['evidence-desk', 'entry', id],
    queryFn: ({ signal }) => request<DeskEntry>('GET', `/evidence-desk/${id}`, { signal }),
  });
