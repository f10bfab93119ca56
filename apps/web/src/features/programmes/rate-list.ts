import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ExchangeRatePage, WaitingRateLists } from '@tendesh/contracts/programmes/exchange-rates';
import { request } from '../../http/request';

export const ratesQuery = (params: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['exchange-rates', params],
    queryFn: ({ signal }) => request<ExchangeRatePage>('GET', '/exchange-rates', { query: params, signal }),
    placeholderData: keepPreviousData,
  });

export const waitingListsQuery = queryOptions({
  queryKey: ['exchange-rates', 'waiting-lists'],
  queryFn: ({ signal }) => request<WaitingRateLists>('GET', '/exchange-rate-lists', { signal }),
});
