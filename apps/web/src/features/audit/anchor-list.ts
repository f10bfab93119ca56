import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AnchorItem, AnchorPage } from '@tendesh/contracts/audit/audit';
import { request } from '../../http/request';

const AT_ONCE = 30;

/** The anchors, newest first, a month at a time. */
export const anchorsQuery = infiniteQueryOptions({
  queryKey: ['audit', 'anchors'],
  queryFn: ({ signal, pageParam }) =>
    request<AnchorPage>('GET', '/audit/anchors', { query: { limit: AT_ONCE, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** A file of anchors, to be kept where nobody who can write the database can write. */
export function anchorsAsCsv(anchors: readonly AnchorItem[]): Blob {
  const lines = anchors.map(({ day, madeAt, chains, events, hash }) => [day, hash, chains, events, madeAt].join(','));
  return new Blob([['day,sha256,chains,events,made_at', ...lines, ''].join('\r\n')], { type: 'text/csv' });
}
