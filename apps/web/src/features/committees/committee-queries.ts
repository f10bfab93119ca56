import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CommitteeRoom, ItemFile } from '@tendesh/contracts/committees/room';
import type { SessionOptions, SessionPage } from '@tendesh/contracts/committees/sessions';
import { request } from '../../http/request';

export const sessionsQuery = infiniteQueryOptions({
  queryKey: ['committee', 'sessions'],
  queryFn: ({ signal, pageParam }) =>
    request<SessionPage>('GET', '/committee-sessions', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export const roomQuery = (id: string) =>
  queryOptions({
    queryKey: ['committee', 'room', id],
    queryFn: ({ signal }) => request<CommitteeRoom>('GET', `/committee-sessions/${id}`, { signal }),
  });

export const itemFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['committee', 'file', id],
    queryFn: ({ signal }) => request<ItemFile>('GET', `/committee-items/${id}`, { signal }),
  });

/** With the own agenda of a session that is planned anew. */
export const optionsQuery = (sessionId?: string) =>
  queryOptions({
    queryKey: ['committee', 'options', sessionId ?? null],
    queryFn: ({ signal }) =>
      request<SessionOptions>('GET', '/committee-sessions/options', { query: { sessionId }, signal }),
  });
