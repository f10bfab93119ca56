import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { noticesKey } from './notice-list';

/** Marks some notices as read; without ids, all of them. */
export function useMarkRead() {
  return useAct<readonly string[] | null, unknown>({
    send: (ids) => request('PUT', '/notices/reading', { body: ids === null ? {} : { ids } }),
    invalidates: [noticesKey],
  });
}
