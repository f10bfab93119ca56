import type { Written } from '@tendesh/contracts/shared/acts';
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

/** The second person's word on a draft, or its end. */
export function useDecideDraft({ noun, id, version }: Draft, act: DraftAct) {
  return useAct<null, Written>({
    send: (_, idempotencyKey) =>
      request('POST', `/${noun}/${id}/${doors[act]}`, { body: {}, ifMatch: version, idempotencyKey }),
    invalidates: [['programmes'], ['rule-sets'], ['calls'], ['programme-work']],
  });
}
