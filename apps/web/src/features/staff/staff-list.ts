import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { StaffPage } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';

export const staffQuery = (params: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['staff', params],
    queryFn: ({ signal }) => request<StaffPage>('GET', '/staff', { query: params, signal }),
    placeholderData: keepPreviousData,
  });
