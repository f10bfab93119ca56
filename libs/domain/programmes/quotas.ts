import { mulDivFloor } from '../money/rounding';
import { type Violation, violation } from '../problems/violation';

/** What a call wants of its grants. Only the number of grants stops an approval; the shares are shown as they grow. */
export class CallQuotas {
  readonly maxGrants?: number;
  readonly leastWomenBp?: number;
  /** Under 30 on the day of the submission. */
  readonly leastYoungBp?: number;
}

export const MAX_GRANTS = 100_000;

/** Grants of a call so far, cancelled ones left out. */
export interface GrantsSoFar {
  readonly grants: number;
  readonly women: number;
  readonly young: number;
}

/** Why the call gives no further grant: with 20 at most, the twenty-first is refused. */
export function checkQuota(quotas: CallQuotas, grants: number): Violation[] {
  const { maxGrants } = quotas;
  return maxGrants !== undefined && grants >= maxGrants
    ? [violation('call_quota_reached', undefined, { maxGrants })]
    : [];
}

/** A part of the grants in basis points, rounded down; 0 while there is none. 1 of 3 is 3,333. */
export function shareOf(part: number, { grants }: GrantsSoFar): number {
  return grants === 0 ? 0 : mulDivFloor(part, 10_000, grants);
}

/** Why quotas make no sense. */
export function checkQuotas({ maxGrants, leastWomenBp, leastYoungBp }: CallQuotas): Violation[] {
  const within = (value: number | undefined, pointer: string, min: number, max: number): Violation[] =>
    value === undefined || (Number.isInteger(value) && value >= min && value <= max)
      ? []
      : [violation('out_of_range', `/quotas/${pointer}`, { min, max })];
  return [
    ...within(maxGrants, 'maxGrants', 1, MAX_GRANTS),
    ...within(leastWomenBp, 'leastWomenBp', 0, 10_000),
    ...within(leastYoungBp, 'leastYoungBp', 0, 10_000),
  ];
}
