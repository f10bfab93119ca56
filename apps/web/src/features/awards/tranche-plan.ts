import type { PlanTranchesRequest, Tranche } from '@tendesh/contracts/awards/awards';
import { addMonths } from '@tendesh/domain/calendar/days';
import { type Minor, sumMinor } from '@tendesh/domain/money/minor';
import { mulDivFloor } from '@tendesh/domain/money/rounding';

export interface TrancheRow {
  readonly purpose: string;
  readonly amountMinor: Minor | null;
  readonly plannedOn: string | null;
}

export interface TranchePlan extends Record<string, unknown> {
  readonly tranches: TrancheRow[];
}

export const MAX_TRANCHES = 12;

/** The usual split in basis points, and the months after which its parts are planned. */
export const usualSplit = { sharesBp: [5_000, 4_000, 1_000], months: [0, 1, 3] } as const;

/**
 * The grant in parts, in minor units, each rounded down and the last taking the rest, so that they sum to the grant exactly:
 * `splitGrant(101, [5_000, 4_000, 1_000])` is [50, 40, 11].
 */
export function splitGrant(grantMinor: Minor, sharesBp: readonly number[]): Minor[] {
  const parts = sharesBp.map((bp) => mulDivFloor(grantMinor, bp, 10_000));
  const rest = grantMinor - sumMinor(parts.slice(0, -1));
  return [...parts.slice(0, -1), rest];
}

/** Rows that make the grant; `nameOf(1)` is the purpose of the first. */
export function rowsOf(
  split: { readonly grantMinor: Minor; readonly sharesBp: readonly number[]; readonly months: readonly number[] },
  today: string,
  nameOf: (position: number) => string,
): TrancheRow[] {
  return splitGrant(split.grantMinor, split.sharesBp).map((amountMinor, index) => ({
    purpose: nameOf(index + 1),
    amountMinor,
    plannedOn: addMonths(today, split.months[index] ?? index),
  }));
}

/** What the rows still lack of the grant, in minor units; below zero when they exceed it. */
export function missingOf(rows: readonly TrancheRow[], grantMinor: Minor): Minor {
  return grantMinor - sumMinor(rows.map((row) => row.amountMinor ?? 0));
}

export function planOf(tranches: readonly Tranche[]): TranchePlan {
  return {
    tranches: tranches.map(({ purpose, amountMinor, plannedOn }) => ({ purpose, amountMinor, plannedOn })),
  };
}

/** Only after the rows were checked; what is missing then would be a mistake of ours, and the server says so. */
export function planRequest({ tranches }: TranchePlan): PlanTranchesRequest {
  return {
    tranches: tranches.map(({ purpose, amountMinor, plannedOn }) => ({
      purpose: purpose.trim(),
      amountMinor: amountMinor ?? 0,
      plannedOn: plannedOn ?? '',
    })),
  };
}
