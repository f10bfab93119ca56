import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';

/** draft: nobody is judged by it; approved: it never changes again; discarded: a draft that came to nothing. */
export const ruleSetStatuses = ['draft', 'approved', 'discarded'] as const;
export type RuleSetStatus = (typeof ruleSetStatuses)[number];
export type RuleSetAct = 'edit' | 'approve' | 'discard';

export interface RuleSetFacts {
  /** Whoever drafted it or changed it last. */
  readonly writtenByActor: boolean;
  /** Of ./check-rule-set. */
  readonly nonsense: readonly Violation[];
  readonly effectiveFrom: string;
  readonly today: string;
}

export const ruleSetTransitions: readonly Transition<RuleSetStatus, RuleSetAct, RuleSetFacts>[] = [
  { act: 'edit', from: ['draft'], to: 'same', permission: 'ruleset.draft' },
  {
    act: 'approve',
    from: ['draft'],
    to: 'approved',
    permission: 'ruleset.approve',
    when: (facts) => [...bySecondPerson(facts), ...notBackwards(facts), ...facts.nonsense],
  },
  { act: 'discard', from: ['draft'], to: 'discarded', permission: 'ruleset.draft' },
];

function bySecondPerson({ writtenByActor }: RuleSetFacts): Violation[] {
  return writtenByActor ? [violation('four_eyes')] : [];
}

/** Rules hold from a day that is still to come or from today: nobody is judged by rules that did not exist. */
function notBackwards({ effectiveFrom, today }: RuleSetFacts): Violation[] {
  return effectiveFrom < today ? [violation('effective_in_the_past', '/effectiveFrom', { effectiveFrom })] : [];
}
