import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CaseFigures } from '@tendesh/contracts/reports/reports';
import { request } from '../../http/request';
import { filterOf } from './case-filter';

export const caseFiguresQuery = (params: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['cases', 'figures', filterOf(params)],
    queryFn: ({ signal }) => request<CaseFigures>('GET', '/reports/cases/figures', { query: filterOf(params), signal }),
    placeholderData: keepPreviousData,
  });
