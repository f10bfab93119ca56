import { queryOptions } from '@tanstack/react-query';
import type { Application } from '@tendesh/contracts/applications/applications';
import { request } from '../../http/request';

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: ({ signal }) => request<Application>('GET', `/applications/${id}`, { signal }),
  });
