import type { Transition } from '../acts/transitions';
import { type ApplicationFacts, approvalOf, isWithinBudget, whyNotAnew } from '../applications/application-transitions';
import { whyNotNextApproval } from '../applications/approvals';
import { type Violation, violation } from '../problems/violation';

/** The life of an amendment: a new version of the money of an approved plan (programme manual, "The match"). */
export const amendmentStatuses = ['proposed', 'approved', 'rejected', 'withdrawn'] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

export type AmendmentAct = 'approve' | 'reject' | 'withdraw';

/** What the conditions read, of the plan as it would stand; amounts in minor units. */
export interface AmendmentFacts {
  /** The award is neither completed nor cancelled. */
  readonly awardIsOpen: boolean;
  /** The decision gate on the amended plan, as violations. */
  readonly decision: readonly Violation[];
  /** What was released already, under the amended figures, as violations. */
  readonly released: readonly Violation[];
  /** The amended grant, which the thresholds of approval are asked for whole. */
  readonly grantMinor: number;
  /** The grant as it stands: only the difference is new to the budget. */
  readonly formerGrantMinor: number;
  readonly budgetLeftMinor: number;
  readonly approval: ApplicationFacts['approval'];
  readonly setAsideBy: ApplicationFacts['setAsideBy'];
}

export const amendmentTransitions: readonly Transition<AmendmentStatus, AmendmentAct, AmendmentFacts>[] = [
  {
    act: 'approve',
    from: ['proposed'],
    to: 'approved',
    permission: 'application.approve',
    duty: 'approved',
    when: whyNotApproved,
    by: (facts, by) => [...whyNotAnew(facts, by), ...whyNotNextApproval(approvalOf(facts), by)],
  },
  {
    act: 'reject',
    from: ['proposed'],
    to: 'rejected',
    permission: 'application.reject',
    duty: 'approved',
    reasonNeeded: true,
  },
  { act: 'withdraw', from: ['proposed'], to: 'withdrawn', permission: 'application.write', reasonNeeded: true },
];

/** The same conditions as the decision: gate, budget by what is added, and what is out. */
function whyNotApproved(facts: AmendmentFacts): Violation[] {
  if (!facts.awardIsOpen) return [violation('wrong_status')];
  const { budgetLeftMinor } = facts;
  return [
    ...facts.decision,
    ...isWithinBudget({ grantMinor: Math.max(0, facts.grantMinor - facts.formerGrantMinor), budgetLeftMinor }),
    ...facts.released,
  ];
}
