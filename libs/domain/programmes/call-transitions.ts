import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';

/** draft: nobody applies; published: open between its days; discarded: a draft that came to nothing. */
export const callStatuses = ['draft', 'published', 'discarded'] as const;
export type CallStatus = (typeof callStatuses)[number];
export type CallAct = 'edit' | 'publish' | 'discard' | 'revise';

export interface CallFacts {
  /** Whoever drafted it or changed it last. */
  readonly writtenByActor: boolean;
  readonly ruleSetIsApproved: boolean;
  readonly allocations: number;
  readonly closesOn: string;
  readonly today: string;
}

export const callTransitions: readonly Transition<CallStatus, CallAct, CallFacts>[] = [
  { act: 'edit', from: ['draft'], to: 'same', permission: 'programme.manage' },
  {
    act: 'publish',
    from: ['draft'],
    to: 'published',
    permission: 'call.publish',
    when: (facts) => [...bySecondPerson(facts), ...isReady(facts)],
  },
  { act: 'discard', from: ['draft'], to: 'discarded', permission: 'programme.manage' },
  // What may change then, and that it only gains, the rule says: ./call-revision.
  { act: 'revise', from: ['published'], to: 'same', permission: 'programme.manage', reasonNeeded: true },
];

function bySecondPerson({ writtenByActor }: CallFacts): Violation[] {
  return writtenByActor ? [violation('four_eyes')] : [];
}

/** A call promises rules, money and time to apply: each must be there. */
function isReady({ ruleSetIsApproved, allocations, closesOn, today }: CallFacts): Violation[] {
  return [
    ...(ruleSetIsApproved ? [] : [violation('rules_not_approved', '/ruleSetId')]),
    ...(allocations > 0 ? [] : [violation('required', '/allocationIds')]),
    ...(closesOn < today ? [violation('call_closed', '/closesOn', { closesOn })] : []),
  ];
}
