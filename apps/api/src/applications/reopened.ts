import { isDeepStrictEqual } from 'node:util';
import type { CorrectionGroup, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import { funderOf } from '@tendesh/domain/contributions/funders';
import type { ContributionKind, FunderKind } from '@tendesh/domain/contributions/kinds';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { Dossier } from './dossier';

/**
 * After a return for correction only the pinned groups reopen; the money of a plan (budget and financing) is one group.
 * A change of anything else is refused.
 */
export function closedGroups(
  { application, lines, contributions }: Dossier,
  request: SaveApplicationRequest,
): Violation[] {
  if (application.status !== 'returned' || application.corrections === null) return [];
  const open = new Set<CorrectionGroup>(application.corrections.map(({ group }) => group));
  if (open.has('budget') || open.has('financing')) open.add('budget').add('financing');
  const { cashFlow, ...narrative } = application.plan;
  const { cashFlow: newCashFlow, ...newNarrative } = request.plan;
  const changed: Record<CorrectionGroup, boolean> = {
    plan: !same(narrative, newNarrative),
    cash_flow: !same(cashFlow, newCashFlow),
    budget: !same(lines.map(lineValues), request.budgetLines.map(lineValues)),
    financing:
      !same(contributions.map(pledgeValues), request.pledges.map(pledgeValues)) ||
      application.requestedGrantMinor !== (request.requestedGrantMinor ?? null),
  };
  return (Object.keys(changed) as CorrectionGroup[])
    .filter((group) => changed[group] && !open.has(group))
    .map((group) => violation('not_reopened', `/${group}`, { group }));
}

function lineValues(line: SaveApplicationRequest['budgetLines'][number]) {
  const { category, description, quantityThousandths, unit, unitPriceMinor } = line;
  return { category, description, quantityThousandths, unit, unitPriceMinor };
}

function pledgeValues(pledge: {
  kind: ContributionKind;
  funderKind?: FunderKind | null;
  funderDegree?: number | null;
  funder?: string | null;
  description?: string | null;
  amountMinor: number;
}) {
  const { funderKind, funderDegree, funder } = pledge;
  return {
    kind: pledge.kind,
    funder: funderOf(pledge.kind, { kind: funderKind ?? null, degree: funderDegree ?? null, name: funder ?? null }),
    description: pledge.description ?? null,
    amountMinor: pledge.amountMinor,
  };
}

/** Equal as JSON: an absent field is an undefined one, and the classes of the request do not matter. */
function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return isDeepStrictEqual(plain(a), plain(b));
}
