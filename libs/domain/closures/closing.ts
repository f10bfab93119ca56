import type { MatchRules } from '../match/check-match';
import { closingEntitlement } from '../match/closing-entitlement';
import type { Minor } from '../money/minor';
import { type Violation, violation } from '../problems/violation';

/** How a case ends. */
export const closureOutcomes = [
  'completed',
  'completed_not_operating',
  'withdrawn',
  'rejected',
  'ineligible',
  'terminated',
  'deceased',
] as const;
export type ClosureOutcome = (typeof closureOutcomes)[number];

/** Outcomes of a case that ran its whole way. */
export const completedOutcomes: readonly ClosureOutcome[] = ['completed', 'completed_not_operating'];

/** What the closing check reads; amounts in minor units of the programme's currency. */
export interface ClosingFacts {
  readonly outcome: ClosureOutcome | null;
  readonly visitsOutstanding: number;
  /** The award was amended, and the agreement on what it became is not signed yet. */
  readonly awaitsSignature: boolean;
  readonly grantMinor: Minor;
  /** Releases authorised and not voided, and payments made on them. */
  readonly releasedMinor: Minor;
  readonly disbursedMinor: Minor;
  /** The closing computation; null without an award or while the actual costs are not known. */
  readonly result: ClosingResult | null;
}

export interface ClosingFigures {
  readonly actualCostMinor: Minor;
  readonly verifiedOwnMinor: Minor;
  readonly thirdPartyMinor: Minor;
  readonly grantMinor: Minor;
  readonly releasedMinor: Minor;
  readonly repaidMinor: Minor;
}

export interface ClosingResult {
  /** The grant to which the actuals entitle. */
  readonly entitledMinor: Minor;
  /** What was released above it and is owed back. */
  readonly recoverMinor: Minor;
  /** What is still due of it. */
  readonly dueMinor: Minor;
}

/**
 * Why a case may not close yet; empty means that it may (programme manual, "Closure"). No case closes over a release that
 * was not paid out; a completed one needs a signed agreement, its actual costs, the grant to which they entitle paid and not more,
 * and every visit done or excused. Who owes money back and does not pay ends as terminated, with the debt on record.
 */
export function checkClosing(facts: ClosingFacts): Violation[] {
  if (facts.outcome === null) return [violation('outcome_required', '/outcome')];
  const unpaidMinor = facts.releasedMinor - facts.disbursedMinor;
  const unpaid = unpaidMinor > 0 ? [violation('release_not_disbursed', undefined, { amountMinor: unpaidMinor })] : [];
  return completedOutcomes.includes(facts.outcome) ? [...unpaid, ...checkCompleted(facts)] : unpaid;
}

/**
 * The closing computation on actual costs and verified own money, in minor units (programme manual, "The match"). Grant
 * 300 all released, actual cost 900, own 500, third party 200: entitled to 200, 100 to recover.
 */
export function closingResult(figures: ClosingFigures, rules: MatchRules): ClosingResult {
  const { actualCostMinor, verifiedOwnMinor, thirdPartyMinor, grantMinor, releasedMinor, repaidMinor } = figures;
  const outMinor = releasedMinor - repaidMinor;
  const entitledMinor = closingEntitlement(actualCostMinor, verifiedOwnMinor, thirdPartyMinor, grantMinor, rules);
  return {
    entitledMinor,
    recoverMinor: Math.max(0, outMinor - entitledMinor),
    dueMinor: Math.max(0, entitledMinor - outMinor),
  };
}

function checkCompleted(facts: ClosingFacts): Violation[] {
  const { visitsOutstanding: visits, grantMinor, disbursedMinor, result } = facts;
  const open = [
    ...(visits > 0 ? [violation('visits_outstanding', undefined, { visits })] : []),
    ...(facts.awaitsSignature ? [violation('signed_agreement_missing')] : []),
  ];
  const missingMinor = Math.min(grantMinor, result?.entitledMinor ?? grantMinor) - disbursedMinor;
  const unpaid = missingMinor > 0 ? [violation('grant_not_disbursed', undefined, { missingMinor })] : [];
  if (result === null) return [...open, violation('actual_cost_missing', '/actualCostMinor'), ...unpaid];
  const { recoverMinor } = result;
  const owed = recoverMinor > 0 ? [violation('recovery_outstanding', undefined, { recoverMinor })] : [];
  return [...open, ...unpaid, ...owed];
}
