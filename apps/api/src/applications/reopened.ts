import { isDeepStrictEqual } from 'node:util';
import type {
  CorrectionGroup,
  PledgeInput,
  SaveApplicationRequest,
} from '@tendesh/contracts/applications/applications';
import { funderOf } from '@tendesh/domain/contributions/funders';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { ContributionEntity } from './contribution.entity';
import type { Dossier } from './dossier';
import { promisedMoney } from './pledged-money';

/**
 * After a return for correction only the pinned groups reopen; the money of a plan (budget and financing) is one group.
 * A change of anything else is refused.
 */
export function closedGroups(dossier: Dossier, request: SaveApplicationRequest): Violation[] {
  const { application, contributions } = dossier;
  if (application.status !== 'returned' || application.corrections === null) return [];
  const open = new Set<CorrectionGroup>(application.corrections.map(({ group }) => group));
  if (open.has('budget') || open.has('financing')) open.add('budget').add('financing');
  const { cashFlow, ...narrative } = application.plan;
  const { cashFlow: newCashFlow, ...newNarrative } = request.plan;
  const changed: Record<CorrectionGroup, boolean> = {
    plan: !same(narrative, newNarrative),
    cash_flow: !same(cashFlow, newCashFlow),
    budget: !areSameLines(dossier, request.budgetLines),
    financing:
      !same(contributions.map(promised).map(pledgeValues), request.pledges.map(pledgeValues)) ||
      application.requestedGrantMinor !== (request.requestedGrantMinor ?? null),
  };
  return (Object.keys(changed) as CorrectionGroup[])
    .filter((group) => changed[group] && !open.has(group))
    .map((group) => violation('not_reopened', `/${group}`, { group }));
}

/** True when the plan names the pledge as it stands. */
export function isSamePledge(standing: ContributionEntity, pledge: PledgeInput): boolean {
  return same(pledgeValues(promised(standing)), pledgeValues(pledge));
}

/** True when the budget lines of a request are those of the plan. */
export function areSameLines({ lines }: Dossier, budgetLines: SaveApplicationRequest['budgetLines']): boolean {
  return same(lines.map(lineValues), budgetLines.map(lineValues));
}

function lineValues(line: SaveApplicationRequest['budgetLines'][number]) {
  const { category, description, quantityThousandths, unit, unitPriceMinor } = line;
  return { category, description, quantityThousandths, unit, unitPriceMinor };
}

function pledgeValues({
  kind,
  funderKind,
  funderDegree,
  funder,
  description = null,
  amountMinor,
  currency,
}: PledgeInput) {
  const said = { kind: funderKind ?? null, degree: funderDegree ?? null, name: funder ?? null };
  return { kind, funder: funderOf(kind, said), description, amountMinor, currency };
}

function promised(one: ContributionEntity): PledgeInput {
  const { kind, funderKind, funderDegree, funder, description } = one;
  return { kind, funderKind, funderDegree, funder, description, ...promisedMoney(one) };
}

/** Equal as JSON: an absent field is an undefined one, and the classes of the request do not matter. */
function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return isDeepStrictEqual(plain(a), plain(b));
}
