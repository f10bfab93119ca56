import type { Written } from '@tendesh/contracts/shared/acts';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export interface Draft {
  readonly noun: 'calls' | 'rule-sets';
  readonly id: string;
  readonly version: number;
}

/** The door of each act: a verb gets a noun. */
const doors = { publish: 'publication', approve: 'approval', discard: 'discarding' } as const;
export type DraftAct = keyof typeof doors;

const path = ({ noun, id }: Draft, act: DraftAct) => `/${noun}/${id}/${doors[act]}`;

/** The second person's word on a draft, or its end. */
export function useDecideDraft(draft: Draft, act: DraftAct) {
  return useAct<null, Written>({
    send: (_, idempotencyKey) =>
      request('POST', path(draft, act), { body: {}, ifMatch: draft.version, idempotencyKey }),
    invalidates: [['programmes'], ['rule-sets'], ['calls'], ['programme-work']],
  });
}

/** What the word would do, and who would be told. */
export const rehearseDraftAct = (draft: Draft, act: DraftAct) =>
  rehearse(path(draft, act), { body: {}, ifMatch: draft.version });
