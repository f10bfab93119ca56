import type { Transition } from '../acts/transitions';
import { violation } from '../problems/violation';

/** Where a person stands: registered only, in an open case, or with closed cases only. */
export const returneeStatuses = ['registered', 'open', 'closed'] as const;
export type ReturneeStatus = (typeof returneeStatuses)[number];

export type ReturneeAct = 'edit_returnee' | 'open_case' | 'record_consent';

export interface ReturneeFacts {
  readonly hasOpenCase: boolean;
}

/** A closed file stays as it was closed; consent is given and withdrawn at any time. */
export const returneeTransitions: readonly Transition<ReturneeStatus, ReturneeAct, ReturneeFacts>[] = [
  { act: 'edit_returnee', from: ['registered', 'open'], to: 'same', permission: 'returnee.write' },
  {
    act: 'open_case',
    from: ['registered', 'open', 'closed'],
    to: 'open',
    permission: 'case.open',
    when: ({ hasOpenCase }) => (hasOpenCase ? [violation('case_not_open')] : []),
  },
  { act: 'record_consent', from: ['registered', 'open', 'closed'], to: 'same', permission: 'returnee.write' },
];
