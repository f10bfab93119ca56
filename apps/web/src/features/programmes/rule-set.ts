import { queryOptions } from '@tanstack/react-query';
import type { ReplayResult, RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import { request } from '../../http/request';

export const ruleSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id],
    queryFn: ({ signal }) => request<RuleSetPage>('GET', `/rule-sets/${id}`, { signal }),
  });

export const replayQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'replay'],
    queryFn: ({ signal }) => request<ReplayResult>('GET', `/rule-sets/${id}/replay`, { signal }),
  });
