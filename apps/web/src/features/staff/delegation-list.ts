import { queryOptions } from '@tanstack/react-query';
import type { DelegateChoices, DelegationList } from '@tendesh/contracts/staff/delegations';
import { request } from '../../http/request';

export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: ({ signal }) => request<DelegationList>('GET', '/delegations', { signal }),
});

export const delegateChoicesQuery = queryOptions({
  queryKey: ['delegations', 'choices'],
  queryFn: ({ signal }) => request<DelegateChoices>('GET', '/delegations/choices', { signal }),
});
