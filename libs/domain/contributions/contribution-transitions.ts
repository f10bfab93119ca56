import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';
import type { ContributionStatus } from './kinds';

export type ContributionAct = 'evidence' | 'value';

export interface ContributionFacts {
  readonly caseIsOpen: boolean;
  /** True while the plan itself is being edited: evidence follows a submission. */
  readonly isDraft: boolean;
  readonly isInKind: boolean;
  /** True once a paper was accepted: what it was accepted on is not changed under it. */
  readonly hasAccepted: boolean;
}

/**
 * The life of a contribution: promised, shown, confirmed by a second person. `verified` and `refused` follow from the
 * decisions on its papers (./contribution-figures); a new paper opens it again.
 */
export const contributionTransitions: readonly Transition<ContributionStatus, ContributionAct, ContributionFacts>[] = [
  {
    act: 'evidence',
    from: ['pledged', 'evidenced', 'verified', 'refused'],
    to: 'evidenced',
    permission: 'contribution.evidence',
    duty: 'recorded_contribution',
    when: isSubmitted,
  },
  {
    act: 'value',
    from: ['pledged', 'evidenced', 'refused'],
    to: 'same',
    permission: 'contribution.evidence',
    duty: 'recorded_contribution',
    when: (facts) => [...isSubmitted(facts), ...canBeValued(facts)],
  },
];

function isSubmitted(facts: ContributionFacts): Violation[] {
  if (!facts.caseIsOpen) return [violation('case_not_open')];
  return facts.isDraft ? [violation('wrong_status', undefined, { status: 'draft' })] : [];
}

function canBeValued({ isInKind, hasAccepted }: ContributionFacts): Violation[] {
  if (!isInKind) return [violation('not_in_kind')];
  return hasAccepted ? [violation('wrong_status', undefined, { status: 'accepted' })] : [];
}
