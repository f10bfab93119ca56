import { queryOptions } from '@tanstack/react-query';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { request } from '../../http/request';

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id],
    queryFn: ({ signal }) => request<ProgrammePage>('GET', `/programmes/${id}`, { signal }),
  });
