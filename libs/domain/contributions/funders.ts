import { type Violation, violation } from '../problems/violation';
import { type ContributionKind, type FunderKind, kindTable } from './kinds';

/** Degrees of kinship by which the manual counts: 1 spouse, parents, children; 2 siblings, grandparents; up to 4. */
export const MAX_RELATIVE_DEGREE = 4;

/** Who gives a contribution; `degree` is said of relatives only. */
export interface Funder {
  readonly kind: FunderKind;
  readonly name: string | null;
  readonly degree: number | null;
}

/** What was said about a funder, with the usual one for what was left open: savings are the returnee's, a relative near. */
export function funderOf(
  kind: ContributionKind,
  said: { readonly kind?: FunderKind | null; readonly name?: string | null; readonly degree?: number | null },
): Funder {
  const funder = said.kind ?? kindTable[kind].funders[0];
  return { kind: funder, name: said.name ?? null, degree: funder === 'relative' ? (said.degree ?? 1) : null };
}

/** Why this funder cannot give a contribution of this kind; empty means that he can. A bank gives no savings. */
export function checkFunder(kind: ContributionKind, { kind: funder, degree }: Funder, pointer = ''): Violation[] {
  const isKnownDegree = degree !== null && Number.isInteger(degree) && degree >= 1 && degree <= MAX_RELATIVE_DEGREE;
  return [
    ...(kindTable[kind].funders.includes(funder) ? [] : [violation('unknown_value', `${pointer}/funderKind`)]),
    ...((funder === 'relative') === (degree !== null) && (degree === null || isKnownDegree)
      ? []
      : [violation('unknown_value', `${pointer}/funderDegree`)]),
  ];
}

/** The pledges of a plan by who gives them, in the order in which each funder first appears. */
export function byFunder<P extends { readonly funder: Funder }>(
  pledges: readonly P[],
): { readonly funder: Funder; readonly pledges: readonly P[] }[] {
  const groups = new Map<string, { funder: Funder; pledges: P[] }>();
  for (const pledge of pledges) {
    const { kind, name, degree } = pledge.funder;
    const key = JSON.stringify([kind, name?.trim().toLowerCase() ?? null, degree]);
    const group = groups.get(key) ?? { funder: pledge.funder, pledges: [] };
    group.pledges.push(pledge);
    groups.set(key, group);
  }
  return [...groups.values()];
}
