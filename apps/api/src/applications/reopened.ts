import { isDeepStrictEqual } from 'node:util';
import type { PledgeInput, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import { correctionOf, type CorrectionGroup, planFields, reopenedBy } from '@tendesh/domain/applications/corrections';
import { funderOf } from '@tendesh/domain/contributions/funders';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { ContributionEntity } from './contribution.entity';
import type { Dossier } from './dossier';
import { promisedMoney } from './pledged-money';

/** After a return only what is pinned may be changed (libs/domain/applications/corrections). */
export function closedGroups(dossier: Dossier, request: SaveApplicationRequest): Violation[] {
  const { application, contributions } = dossier;
  if (application.status !== 'returned' || application.corrections === null) return [];
  const open = reopenedBy(application.corrections.map(correctionOf));
  const { plan } = application;
  const fields = planFields.filter(
    (field) => !open.planFields.includes(field) && !same(plan[field], request.plan[field]),
  );
  const isOtherMoney =
    !same(contributions.map(promised).map(pledgeValues), request.pledges.map(pledgeValues)) ||
    application.requestedGrantMinor !== (request.requestedGrantMinor ?? null);
  const closed = (group: CorrectionGroup, isChanged: boolean) =>
    isChanged ? [violation('not_reopened', `/${group}`, { group })] : [];
  return [
    ...fields.map((field) => violation('not_reopened', `/plan/${field}`, { group: 'plan' })),
    ...closed('cash_flow', !open.cashFlow && !same(plan.cashFlow, request.plan.cashFlow)),
    ...closed('budget', !open.money && !areSameLines(dossier, request.budgetLines)),
    ...closed('financing', !open.money && isOtherMoney),
  ];
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
