import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DutyPairPage, NearMissPage, NearMissQuery } from '@tendesh/contracts/reports/duties';
import { addressOf, request } from '../../http/request';

type Params = Readonly<Record<string, string | undefined>>;

/** The filters of the report, by the names that the address of the page and the requests share. */
export const dutyFilters = ['officeId', 'from', 'to'] as const satisfies readonly (keyof NearMissQuery)[];

export const dutyPairsQuery = (params: Params) =>
  queryOptions({
    queryKey: ['reports', 'duty-pairs', params],
    queryFn: ({ signal }) => request<DutyPairPage>('GET', '/reports/duty-pairs', { query: params, signal }),
    placeholderData: keepPreviousData,
  });

export const nearMissesQuery = (params: Params) =>
  queryOptions({
    queryKey: ['reports', 'near-misses', params],
    queryFn: ({ signal }) => request<NearMissPage>('GET', '/reports/near-misses', { query: params, signal }),
    placeholderData: keepPreviousData,
  });

/** Where the browser downloads every near miss of the filter. */
export function nearMissesAddress(params: Params, purpose: string): string {
  const filter = Object.fromEntries(dutyFilters.map((id) => [id, params[id]]));
  return addressOf('/reports/near-misses.csv', { ...filter, purpose: purpose.trim() });
}
