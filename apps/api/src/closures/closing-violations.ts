import { checkClosing, type ClosingResult, completedOutcomes } from '@tendesh/domain/closures/closing';
import type { CaseOutcome } from '@tendesh/domain/closures/outcomes';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { ClosingRow } from './closures.repository';

/** Why the case may not close with this outcome: a plan still undecided, money on its way, visits to make. */
export function closingViolations(
  row: ClosingRow,
  outcome: CaseOutcome,
  result: ClosingResult | null = null,
): Violation[] {
  const isAwarded = row.grantMinor !== null;
  return [
    ...(row.undecided ? [violation('open_application_exists')] : []),
    ...(row.amending ? [violation('amendment_open')] : []),
    ...(row.appealing ? [violation('appeal_open')] : []),
    ...(row.appealUntil !== null && !outcomesBeyondAppeal.includes(outcome)
      ? [violation('appeal_possible_until', '/outcome', { lastDay: row.appealUntil })]
      : []),
    ...(completedOutcomes.includes(outcome) && !isAwarded ? [violation('award_missing', '/outcome')] : []),
    ...checkClosing({
      outcome,
      visitsOutstanding: row.visitsOutstanding,
      awaitsSignature: row.awaitsSignature,
      grantMinor: row.grantMinor ?? 0,
      releasedMinor: row.releasedMinor ?? 0,
      disbursedMinor: row.disbursedMinor ?? 0,
      result: isAwarded ? result : noAward,
    }),
  ];
}

/** Nobody is closed out of an appeal; who withdraws or died appeals no more. */
const outcomesBeyondAppeal: readonly CaseOutcome[] = ['withdrawn', 'deceased'];

/** What stands against closing whatever the outcome: for the button, before one is chosen. */
export function closingViolationsOfAnyOutcome(row: ClosingRow): Violation[] {
  return closingViolations(row, 'deceased');
}

/** Without an award there is nothing to compute. */
const noAward: ClosingResult = { entitledMinor: 0, recoverMinor: 0, dueMinor: 0 };
