import { infiniteQueryOptions } from '@tanstack/react-query';
import type { TimelinePage } from '@tendesh/contracts/work/case-page';
import { request } from '../../http/request';

/** What lies before the entry `before`, the last one that the page of the case brought. */
export const olderTimelineQuery = (caseId: string, before: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['cases', caseId, 'timeline', before],
    queryFn: ({ pageParam, signal }) =>
      request<TimelinePage>('GET', `/cases/${caseId}/timeline`, { query: { cursor: pageParam }, signal }),
    initialPageParam: before,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: false,
  });
