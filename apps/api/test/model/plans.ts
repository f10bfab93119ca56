import type { Application, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { AmendmentRequest } from '@tendesh/contracts/awards/amendments';
import { type PlanField, reopenedBy } from '@tendesh/domain/applications/corrections';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { lineAmount } from '@tendesh/domain/money/rounding';
import { inventedPlan } from '@tendesh/testing/businesses';
import type { Random } from '@tendesh/testing/random';
import { given } from './doing';

/** An invented plan. Of one that was returned mostly what is pinned, and the rest as it stands. */
export function aPlan({ application }: CasePage, random: Random): SaveApplicationRequest {
  const standing = given(application);
  const invented = inventedPlan(random, 'KGS');
  // The pledges that stand keep their names, as the editor sends them.
  const pledges = invented.pledges.map((pledge, index) => ({ ...pledge, ...idOf(standing.pledges[index]) }));
  const isCareful = standing.corrections !== null && random.next() < 0.8;
  return isCareful ? corrected(standing, { ...invented, pledges }) : { ...invented, pledges };
}

function corrected(standing: Application, invented: SaveApplicationRequest): SaveApplicationRequest {
  const open = reopenedBy(standing.corrections ?? []);
  const { plan, requestedGrantMinor } = standing;
  const fields = (open.planFields as readonly (PlanField | 'cashFlow')[]).concat(open.cashFlow ? ['cashFlow'] : []);
  const changed = Object.fromEntries(fields.map((field) => [field, invented.plan[field]]));
  return {
    ...(open.money ? invented : { ...moneyOf(standing), requestedGrantMinor }),
    plan: { ...plan, ...changed },
  };
}

/** The same goods a tenth cheaper, with a smaller grant; or a tenth dearer, with more savings. */
export function anAmendment({ application }: CasePage, random: Random): AmendmentRequest {
  const { budgetLines, pledges } = moneyOf(given(application));
  const tenths = random.pick([9, 11]);
  const amended = budgetLines.map((line) => ({
    ...line,
    unitPriceMinor: Math.ceil((line.unitPriceMinor * tenths) / 10),
  }));
  const differenceMinor = costOf(amended) - costOf(budgetLines);
  const savings = { kind: 'savings' as const, amountMinor: differenceMinor, currency: 'KGS' };
  return {
    budgetLines: amended,
    pledges: differenceMinor > 0 ? [...pledges, savings] : pledges,
    requestedGrantMinor: (application?.requestedGrantMinor ?? 0) + Math.min(0, differenceMinor),
    reason: 'The price of the machines changed',
  };
}

/** Budget and financing as the editor sends them back. */
function moneyOf({ budgetLines, pledges }: Application): Pick<SaveApplicationRequest, 'budgetLines' | 'pledges'> {
  return {
    budgetLines: budgetLines.map(({ category, description, quantityThousandths, unit, unitPriceMinor }) => ({
      ...{ category, description, quantityThousandths, unit, unitPriceMinor },
    })),
    pledges: pledges.map(({ id, kind, funderKind, funderDegree, funder, description, amountMinor, currency }) => ({
      ...{ id, kind, funderKind, funderDegree, funder, description, amountMinor, currency },
    })),
  };
}

function costOf(lines: SaveApplicationRequest['budgetLines']): number {
  return lines.reduce((sum, one) => sum + lineAmount(one.quantityThousandths, one.unitPriceMinor), 0);
}

function idOf(pledge: { readonly id: string } | undefined): { id?: string } {
  return pledge === undefined ? {} : { id: pledge.id };
}
