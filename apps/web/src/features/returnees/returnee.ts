import { queryOptions } from '@tanstack/react-query';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import { request } from '../../http/request';

export const returneeQuery = (id: string) =>
  queryOptions({
    queryKey: ['returnees', id],
    queryFn: ({ signal }) => request<Returnee>('GET', `/returnees/${id}`, { signal }),
  });
