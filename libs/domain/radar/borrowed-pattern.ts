import { checkPastDay } from '../calendar/check-day';
import { daysBetween } from '../calendar/days';
import type { Minor } from '../money/minor';
import { type Violation, violation } from '../problems/violation';

/** What a bank statement shows besides its balance, as whoever read it typed it; amounts in its own currency. */
export interface StatementFacts {
  readonly depositMinor: Minor;
  readonly depositedOn: string;
  readonly withdrawnMinor: Minor | null;
  readonly withdrawnOn: string | null;
}

/** From when on a deposit looks like money that was borrowed to be shown. */
export class BorrowedPattern {
  /** The deposit is at least this part of what the statement is to show. */
  readonly depositShareBp: number;
  /** It came at most this many days before it was shown: by the statement, or in the application. */
  readonly daysBefore: number;
  /** At least this part of the deposit went out again ... */
  readonly withdrawnShareBp: number;
  /** ... at most this many days after it had come. */
  readonly daysAfter: number;
}

export const DEFAULT_BORROWED_PATTERN: BorrowedPattern = {
  ...{ depositShareBp: 5000, daysBefore: 30, withdrawnShareBp: 5000, daysAfter: 90 },
};

/**
 * True for money that came shortly before one of the days on which it was shown and left soon after: the pattern of a loan that was
 * only shown (programme manual, "The match"). 700 are to be shown: 400 that came 10 days before and of which 200 left 20
 * days later fit the pattern; 300 that came, or 400 that stayed, do not. A question to ask, never a verdict.
 */
export function looksBorrowed(
  { depositMinor, depositedOn, withdrawnMinor, withdrawnOn }: StatementFacts,
  { sumMinor, shownOn }: { readonly sumMinor: Minor; readonly shownOn: readonly string[] },
  pattern: BorrowedPattern = DEFAULT_BORROWED_PATTERN,
): boolean {
  if (withdrawnMinor === null || withdrawnOn === null) return false;
  const after = daysBetween(depositedOn, withdrawnOn);
  return (
    isAtLeast(depositMinor, pattern.depositShareBp, sumMinor) &&
    isAtLeast(withdrawnMinor, pattern.withdrawnShareBp, depositMinor) &&
    shownOn.some((day) => isWithin(daysBetween(depositedOn, day), pattern.daysBefore)) &&
    isWithin(after, pattern.daysAfter)
  );
}

/** Why the facts of a statement cannot be taken, each with its pointer; empty means yes. `today` is the day at the office. */
export function checkStatementFacts(facts: StatementFacts, { today }: { readonly today: string }): Violation[] {
  const { depositMinor, depositedOn, withdrawnMinor, withdrawnOn } = facts;
  return [
    ...(depositMinor > 0 ? [] : [violation('must_be_positive', '/statement/depositMinor')]),
    ...checkPastDay(depositedOn, '/statement/depositedOn', { today }),
    ...(withdrawnMinor === null && withdrawnOn !== null ? [violation('required', '/statement/withdrawnMinor')] : []),
    ...(withdrawnMinor !== null && withdrawnOn === null ? [violation('required', '/statement/withdrawnOn')] : []),
    ...(withdrawnMinor !== null && withdrawnMinor < 1
      ? [violation('must_be_positive', '/statement/withdrawnMinor')]
      : []),
    ...(withdrawnOn === null
      ? []
      : checkPastDay(withdrawnOn, '/statement/withdrawnOn', { today, notBefore: depositedOn })),
  ];
}

function isWithin(days: number, most: number): boolean {
  return days >= 0 && days <= most;
}

/** `part / whole >= share`, in basis points, without rounding. */
function isAtLeast(part: Minor, shareBp: number, whole: Minor): boolean {
  return BigInt(part) * 10_000n >= BigInt(shareBp) * BigInt(whole);
}
