import type { By } from '../acts/by';
import type { Transition } from '../acts/transitions';
import type { ScoreAgreement } from '../assessments/score-agreement';
import { type Violation, violation } from '../problems/violation';
import { type ApprovalFacts, whyNotNextApproval } from './approvals';

/** The life of an application (programme manual, "The journey"). A committee brings about `selected` and `reserved`. */
export const applicationStatuses = [
  'draft',
  'submitted',
  'eligible',
  'ineligible',
  'assessed',
  'selected',
  'reserved',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** After these nothing more happens to the application itself. */
export const finalApplicationStatuses: readonly ApplicationStatus[] = [
  'ineligible',
  'approved',
  'rejected',
  'withdrawn',
];

export type ApplicationAct =
  | 'edit'
  | 'submit'
  | 'resubmit'
  | 'screen_eligible'
  | 'screen_ineligible'
  | 'record_site_visit'
  | 'score'
  | 'reconcile'
  | 'present'
  | 'approve'
  | 'reject'
  | 'return'
  | 'withdraw';

/** What the conditions below read; the caller computes each from rows loaded under the lock. */
export interface ApplicationFacts {
  /** The submission rule and the completeness of the plan, as violations. */
  readonly submission: readonly Violation[];
  /** The reading of the decision gate, as violations. */
  readonly decision: readonly Violation[];
  /** Automatic items of the checklist that keep it out whatever is answered to the others. */
  readonly checklist: readonly Violation[];
  readonly siteVisits: number;
  readonly scoreSheets: number;
  readonly scoreSheetsNeeded: number;
  readonly scoredByActor: boolean;
  readonly scoreAgreement: ScoreAgreement;
  /** The scorers wrote down how they read sheets that stay apart, and no sheet has come since. */
  readonly isReconciled: boolean;
  readonly grantMinor: number;
  readonly budgetLeftMinor: number;
  /** Why the call gives no further grant, as violations. */
  readonly quota: readonly Violation[];
  /** The rule set asks for a committee, and it has not yet come to this application. */
  readonly committeeOutstanding: boolean;
  /** The rules for the approval of this grant, with the approvals that stand. */
  readonly approval: Omit<ApprovalFacts, 'grantMinor'>;
  /** Who took the refusals that upheld appeals set aside, or had them taken on their behalf: others decide anew. */
  readonly setAsideBy: readonly string[];
}

export const applicationTransitions: readonly Transition<ApplicationStatus, ApplicationAct, ApplicationFacts>[] = [
  { act: 'edit', from: ['draft', 'returned'], to: 'same', permission: 'application.write' },
  { act: 'submit', from: ['draft'], to: 'submitted', permission: 'application.submit', when: (f) => [...f.submission] },
  {
    act: 'resubmit',
    from: ['returned'],
    to: 'submitted',
    permission: 'application.submit',
    when: (f) => [...f.submission],
  },
  {
    act: 'screen_eligible',
    from: ['submitted'],
    to: 'eligible',
    permission: 'application.screen',
    duty: 'screened',
    when: (f) => [...f.checklist],
    by: whyNotAnew,
  },
  {
    act: 'screen_ineligible',
    from: ['submitted'],
    to: 'ineligible',
    permission: 'application.screen',
    duty: 'screened',
    reasonNeeded: true,
    by: whyNotAnew,
  },
  { act: 'record_site_visit', from: ['eligible'], to: 'same', permission: 'application.visit', duty: 'visited_site' },
  { act: 'score', from: ['eligible'], to: 'same', permission: 'application.score', duty: 'scored', when: notYetScored },
  {
    act: 'reconcile',
    from: ['eligible'],
    to: 'same',
    permission: 'application.score',
    reasonNeeded: true,
    when: mayReconcile,
  },
  { act: 'present', from: ['eligible'], to: 'assessed', permission: 'application.present', when: isAssessed },
  {
    act: 'approve',
    from: ['assessed', 'selected'],
    to: 'approved',
    permission: 'application.approve',
    duty: 'approved',
    when: (f) => [...committeeHasMet(f), ...f.decision, ...isWithinBudget(f), ...f.quota],
    by: (f, by) => [...whyNotAnew(f, by), ...whyNotNextApproval(approvalOf(f), by)],
  },
  {
    act: 'reject',
    from: ['assessed', 'selected', 'reserved'],
    to: 'rejected',
    permission: 'application.reject',
    duty: 'approved',
    reasonNeeded: true,
    when: committeeHasMet,
    by: whyNotAnew,
  },
  {
    act: 'return',
    from: ['submitted', 'eligible', 'assessed', 'selected', 'reserved'],
    to: 'returned',
    permission: 'application.return',
    duty: 'returned',
    reasonNeeded: true,
  },
  {
    act: 'withdraw',
    from: ['draft', 'submitted', 'eligible', 'assessed', 'selected', 'reserved', 'returned'],
    to: 'withdrawn',
    permission: 'application.withdraw',
    reasonNeeded: true,
  },
];

function notYetScored(facts: ApplicationFacts): Violation[] {
  return facts.scoredByActor ? [violation('already_scored')] : [];
}

function isAssessed(facts: ApplicationFacts): Violation[] {
  const visit = facts.siteVisits > 0 ? [] : [violation('site_visit_missing')];
  const missing = facts.scoreSheetsNeeded - facts.scoreSheets;
  if (missing > 0) return [...visit, violation('score_sheets_missing', undefined, { missing })];
  return facts.scoreAgreement === 'agreed' || facts.isReconciled ? visit : [...visit, violation(facts.scoreAgreement)];
}

/** Whoever handed in a sheet speaks for the scorers. */
function mayReconcile(facts: ApplicationFacts): Violation[] {
  if (!facts.scoredByActor) return [violation('not_a_scorer')];
  if (facts.scoreAgreement === 'third_reader_needed') return [violation('third_reader_needed')];
  return facts.scoreAgreement === 'agreed' || facts.isReconciled ? [violation('sheets_agree')] : [];
}

/** After an upheld appeal nobody decides again what he decided before, nor on an amendment of it. */
export function whyNotAnew({ setAsideBy }: Pick<ApplicationFacts, 'setAsideBy'>, { people }: By): Violation[] {
  return setAsideBy.some((one) => people.includes(one)) ? [violation('refused_before')] : [];
}

function committeeHasMet(facts: ApplicationFacts): Violation[] {
  return facts.committeeOutstanding ? [violation('committee_outstanding')] : [];
}

/** Why a commitment (minor units) does not fit into what is left of the budget of the programme. Left 100: 101 does not. */
export function isWithinBudget(facts: Pick<ApplicationFacts, 'grantMinor' | 'budgetLeftMinor'>): Violation[] {
  return facts.grantMinor <= facts.budgetLeftMinor
    ? []
    : [violation('programme_budget_exhausted', undefined, { leftMinor: facts.budgetLeftMinor })];
}

/** The grant with what its approval is judged by. */
export function approvalOf(facts: Pick<ApplicationFacts, 'grantMinor' | 'approval'>): ApprovalFacts {
  return { grantMinor: facts.grantMinor, ...facts.approval };
}
