import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TrailPage, TrailPeople, TrailQuery } from '@tendesh/contracts/audit/audit';
import { request } from '../../http/request';

/** The filters of the trail, by the names that the address of the page and the request share. */
export const trailFilters = [
  'q',
  'kind',
  'staffId',
  'act',
  'from',
  'to',
] as const satisfies readonly (keyof TrailQuery)[];

export const trailQuery = (params: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['audit', 'events', params],
    queryFn: ({ signal }) => request<TrailPage>('GET', '/audit/events', { query: params, signal }),
    placeholderData: keepPreviousData,
  });

export const trailPeopleQuery = queryOptions({
  queryKey: ['audit', 'people'],
  queryFn: ({ signal }) => request<TrailPeople>('GET', '/audit/people', { signal }),
  staleTime: 5 * 60_000,
});
