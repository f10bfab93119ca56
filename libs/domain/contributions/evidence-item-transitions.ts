import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';
import type { EvidenceItemStatus } from './evidence-item';

export type EvidenceItemAct = 'accept' | 'refuse' | 'reopen' | 'read_statement';

export interface EvidenceItemFacts {
  readonly caseIsOpen: boolean;
  readonly isInKind: boolean;
  /** What the valuation of an in-kind contribution still lacks; empty for money. */
  readonly valuation: readonly Violation[];
  /** True for one of the two valuers, and for whoever recorded this paper. */
  readonly isOwnWork: boolean;
}

/**
 * The life of a paper: attached, then decided by a second person, one paper at a time. An accepted one may still be
 * refused, while the case is open: that is how a forged paper is undone. `voided` follows the document, whoever voids that.
 */
export const evidenceItemTransitions: readonly Transition<EvidenceItemStatus, EvidenceItemAct, EvidenceItemFacts>[] = [
  {
    act: 'accept',
    from: ['attached'],
    to: 'accepted',
    permission: 'contribution.verify',
    duty: 'verified_contribution',
    when: (facts) => [...byASecondPerson(facts), ...(facts.isInKind ? facts.valuation : [])],
  },
  {
    act: 'refuse',
    from: ['attached', 'accepted'],
    to: 'refused',
    permission: 'contribution.verify',
    duty: 'verified_contribution',
    reasonNeeded: true,
    when: byASecondPerson,
  },
  { act: 'read_statement', from: ['attached'], to: 'same', permission: 'contribution.verify', when: caseIsOpen },
  {
    act: 'reopen',
    from: ['refused'],
    to: 'attached',
    permission: 'contribution.evidence',
    reasonNeeded: true,
    when: caseIsOpen,
  },
];

function byASecondPerson(facts: EvidenceItemFacts): Violation[] {
  return [...caseIsOpen(facts), ...(facts.isOwnWork ? [violation('four_eyes')] : [])];
}

function caseIsOpen(facts: EvidenceItemFacts): Violation[] {
  return facts.caseIsOpen ? [] : [violation('case_not_open')];
}
