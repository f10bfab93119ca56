import { type Violation, violation } from '../problems/violation';

/** What a choice of the allocation reads. Days are calendar days, both included. */
export interface AllocationFacts {
  readonly id: string;
  /** Amount less commitments and selections, in minor units. */
  readonly leftMinor: number;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Whether money of it may be promised on a day. */
export function isInForce({ validFrom, validUntil }: Omit<AllocationFacts, 'id' | 'leftMinor'>, day: string): boolean {
  return validFrom <= day && day <= validUntil;
}

/** The most that one of these allocations (in the order of the call) can still give on a day, in minor units. */
export function mostLeft(allocations: readonly AllocationFacts[], day: string): number {
  return Math.max(0, ...allocations.filter((one) => isInForce(one, day)).map(({ leftMinor }) => leftMinor));
}

/**
 * The allocation on which a grant draws: the one that the approver names, else the first of the call that is in force and
 * has enough left. Left 100 and 300, grant 200: the second. A violation says why there is none.
 */
export function chooseAllocation(
  allocations: readonly AllocationFacts[],
  { grantMinor, day, id }: { readonly grantMinor: number; readonly day: string; readonly id?: string | undefined },
): AllocationFacts | Violation {
  if (id === undefined) {
    const first = allocations.find((one) => isInForce(one, day) && one.leftMinor >= grantMinor);
    return first ?? violation('programme_budget_exhausted', undefined, { leftMinor: mostLeft(allocations, day) });
  }
  const named = allocations.find((one) => one.id === id);
  if (named === undefined) return violation('unknown_value', '/allocationId');
  if (!isInForce(named, day)) return violation('allocation_not_in_force', '/allocationId');
  return named.leftMinor >= grantMinor
    ? named
    : violation('programme_budget_exhausted', '/allocationId', { leftMinor: named.leftMinor });
}

/** An allocation as it is set up or changed. Amounts in minor units. */
export interface AllocationPlan {
  readonly amountMinor: number;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Whether money may be promised after a change that could not before: more of it, or on further days. */
export function givesMore(former: AllocationPlan, next: AllocationPlan): boolean {
  return (
    next.amountMinor > former.amountMinor || next.validFrom < former.validFrom || next.validUntil > former.validUntil
  );
}

/** Why an allocation cannot be so: its end before its beginning, or less money than is promised from it already. */
export function checkAllocation(plan: AllocationPlan, promisedMinor = 0): Violation[] {
  const ends = plan.validUntil < plan.validFrom ? [violation('before_another_date', '/validUntil')] : [];
  return plan.amountMinor < promisedMinor
    ? [...ends, violation('allocation_below_commitments', '/amountMinor', { committedMinor: promisedMinor })]
    : ends;
}
