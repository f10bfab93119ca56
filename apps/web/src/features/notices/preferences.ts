import { queryOptions } from '@tanstack/react-query';
import type { NoticePreferences, NoticePreferencesRequest } from '@tendesh/contracts/notices/notices';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export const preferencesQuery = queryOptions({
  queryKey: ['notice-preferences'],
  queryFn: ({ signal }) => request<NoticePreferences>('GET', '/notices/preferences', { signal }),
});

export function useSavePreferences() {
  return useAct<NoticePreferencesRequest, NoticePreferences>({
    send: (body) => request('PUT', '/notices/preferences', { body }),
    invalidates: [preferencesQuery.queryKey],
  });
}
