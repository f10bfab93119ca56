import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CaseListPage } from '@tendesh/contracts/reports/reports';
import { request } from '../../http/request';
import { listQueryOf } from './case-filter';

export const caseListQuery = (params: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['cases', 'list', listQueryOf(params)],
    queryFn: ({ signal }) => request<CaseListPage>('GET', '/reports/cases', { query: listQueryOf(params), signal }),
    placeholderData: keepPreviousData,
  });
