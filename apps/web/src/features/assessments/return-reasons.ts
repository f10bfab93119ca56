import { queryOptions } from '@tanstack/react-query';
import type {
  ReturnReasonItem,
  ReturnReasonList,
  SaveReturnReasonRequest,
} from '@tendesh/contracts/assessments/return-reasons';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export const returnReasonsQuery = queryOptions({
  queryKey: ['return-reasons'],
  queryFn: ({ signal }) => request<ReturnReasonList>('GET', '/return-reasons', { signal }),
});

export function useSaveReturnReason(seen: ReturnReasonItem | null) {
  return useAct<SaveReturnReasonRequest, Written>({
    send: (body, idempotencyKey) =>
      seen === null
        ? request('POST', '/return-reasons', { body, idempotencyKey })
        : request('PUT', `/return-reasons/${seen.id}`, { body, ifMatch: seen.version, idempotencyKey }),
    invalidates: [['return-reasons']],
  });
}

/** The door of each act: a verb gets a noun. */
const doors = { retire: 'retirement', restore: 'restoration' } as const;
export type LibraryAct = keyof typeof doors;

export function useLibraryAct({ id, version }: ReturnReasonItem, act: LibraryAct) {
  return useAct<null, Written>({
    send: (_, idempotencyKey) =>
      request('POST', `/return-reasons/${id}/${doors[act]}`, { body: {}, ifMatch: version, idempotencyKey }),
    invalidates: [['return-reasons']],
  });
}
