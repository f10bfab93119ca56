import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { AmendmentRequest } from '@tendesh/contracts/awards/amendments';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { inventedPlan } from '@tendesh/testing/businesses';
import type { Random } from '@tendesh/testing/random';
import { given } from './doing';

/** An invented plan; the pledges that stand keep their names, as the editor sends them. */
export function aPlan({ application }: CasePage, random: Random): SaveApplicationRequest {
  const plan = inventedPlan(random, 'KGS');
  const standing = application?.pledges ?? [];
  return { ...plan, pledges: plan.pledges.map((pledge, index) => ({ ...pledge, ...idOf(standing[index]) })) };
}

/** The same goods at a price a tenth lower, with the grant that follows. */
export function anAmendment({ application }: CasePage): AmendmentRequest {
  const { budgetLines, pledges, requestedGrantMinor } = given(application);
  return {
    budgetLines: budgetLines.map(({ category, description, quantityThousandths, unit, unitPriceMinor }) => ({
      ...{ category, description, quantityThousandths, unit, unitPriceMinor: Math.ceil((unitPriceMinor * 9) / 10) },
    })),
    pledges: pledges.map(({ id, kind, funder, description, amountMinor, currency }) => ({
      ...{ id, kind, funder, description, amountMinor, currency },
    })),
    requestedGrantMinor: Math.floor(((requestedGrantMinor ?? 0) * 9) / 10),
    reason: 'The price of the machines changed',
  };
}

function idOf(pledge: { readonly id: string } | undefined): { id?: string } {
  return pledge === undefined ? {} : { id: pledge.id };
}
