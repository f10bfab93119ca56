import { useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../../http/me';
import { request } from '../../http/request';
import { sessionGate } from '../../http/session-gate';
import { dropAllDrafts } from '../../ui/draft-buffer';
import { endLock } from './lock-memory';

/** Leaves nothing of this user on a shared laptop: drafts, cached answers and the lock go, whatever the server says. */
export function useSignOut() {
  const client = useQueryClient();
  return async () => {
    sessionGate.disarm();
    await request('DELETE', '/session', { anonymous: true }).catch(() => undefined);
    dropAllDrafts();
    endLock();
    client.clear();
    client.setQueryData(meQuery.queryKey, null);
  };
}
