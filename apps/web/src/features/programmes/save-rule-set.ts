import type { SaveRuleSetRequest } from '@tendesh/contracts/programmes/rule-sets';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useDraftRuleSet(programmeId: string) {
  return useAct<SaveRuleSetRequest, Written>({
    send: (body, idempotencyKey) => request('POST', `/programmes/${programmeId}/rule-sets`, { body, idempotencyKey }),
    invalidates: [['programmes'], ['programme-work']],
    // Somebody else drafted them: the draft is shown.
    isFetchedWhenRefused: true,
  });
}

export function useSaveRuleSet({ id, version }: { id: string; version: number }) {
  return useAct<SaveRuleSetRequest, Written>({
    send: (body, idempotencyKey) => request('PUT', `/rule-sets/${id}`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['rule-sets'], ['programmes'], ['programme-work']],
  });
}
