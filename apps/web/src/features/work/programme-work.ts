import { queryOptions } from '@tanstack/react-query';
import type { ProgrammeWorkList } from '@tendesh/contracts/programmes/programme-work';
import { request } from '../../http/request';

export const programmeWorkQuery = queryOptions({
  queryKey: ['programme-work'],
  queryFn: ({ signal }) => request<ProgrammeWorkList>('GET', '/programme-work', { signal }),
});
