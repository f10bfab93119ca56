import { queryOptions } from '@tanstack/react-query';
import type { PossibleDuplicates } from '@tendesh/contracts/returnees/returnees';
import { request } from '../../http/request';

export const possibleDuplicatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['returnees', id, 'possible-duplicates'],
    queryFn: ({ signal }) => request<PossibleDuplicates>('GET', `/returnees/${id}/possible-duplicates`, { signal }),
  });
