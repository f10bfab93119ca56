import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';
import type { ContributionStatus } from './kinds';

export type ContributionAct = 'evidence' | 'verify' | 'refuse' | 'reopen';

export interface ContributionFacts {
  /** Pieces of evidence attached and not voided. */
  readonly evidence: number;
  /** True while the plan itself is being edited: evidence follows a submission. */
  readonly isDraft: boolean;
}

/**
 * The life of a contribution: promised, shown, confirmed by a second person. Refusing one that was verified is the
 * way a forged paper is undone; `reopen` lets a refused one be shown again.
 */
export const contributionTransitions: readonly Transition<ContributionStatus, ContributionAct, ContributionFacts>[] = [
  {
    act: 'evidence',
    from: ['pledged', 'evidenced'],
    to: 'evidenced',
    permission: 'contribution.evidence',
    duty: 'recorded_contribution',
    when: isSubmitted,
  },
  {
    act: 'verify',
    from: ['evidenced'],
    to: 'verified',
    permission: 'contribution.verify',
    duty: 'verified_contribution',
    when: hasEvidence,
  },
  {
    act: 'refuse',
    from: ['evidenced', 'verified'],
    to: 'refused',
    permission: 'contribution.verify',
    duty: 'verified_contribution',
    reasonNeeded: true,
  },
  {
    act: 'reopen',
    from: ['refused'],
    to: 'pledged',
    permission: 'contribution.evidence',
    reasonNeeded: true,
    when: isSubmitted,
  },
];

function isSubmitted(facts: ContributionFacts): Violation[] {
  return facts.isDraft ? [violation('wrong_status', undefined, { status: 'draft' })] : [];
}

function hasEvidence(facts: ContributionFacts): Violation[] {
  return facts.evidence > 0 ? [] : [violation('no_evidence')];
}
