import { checkClosing, completedOutcomes } from '@tendesh/domain/closures/closing';
import type { CaseOutcome } from '@tendesh/domain/closures/outcomes';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { ClosingRow } from './closures.repository';

/** Why the case may not close with this outcome: a plan still undecided, money on its way, visits to make. */
export function closingViolations(row: ClosingRow, outcome: CaseOutcome): Violation[] {
  return [
    ...(row.undecided ? [violation('open_application_exists')] : []),
    ...(completedOutcomes.includes(outcome) && row.grantMinor === null
      ? [violation('signed_agreement_missing', '/outcome')]
      : []),
    ...checkClosing({
      outcome,
      visitsOutstanding: row.visitsOutstanding,
      grantMinor: row.grantMinor ?? 0,
      releasedMinor: row.releasedMinor ?? 0,
      disbursedMinor: row.disbursedMinor ?? 0,
    }),
  ];
}

/** What stands against closing whatever the outcome: for the button, before one is chosen. */
export function closingViolationsOfAnyOutcome(row: ClosingRow): Violation[] {
  return closingViolations(row, 'terminated');
}
