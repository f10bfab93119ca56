import type { PlanVersion } from '@tendesh/contracts/applications/plan-version';
import { type Dossier, figuresAt } from './dossier';
import { promisedMoney } from './pledged-money';

/** The money of a plan as it stands, to be kept beside another version of it. */
export function planVersionOf(dossier: Dossier): PlanVersion {
  const { projectCostMinor, ownTotalMinor, thirdPartyMinor, grantMinor } = figuresAt(dossier, 'pledged');
  return {
    budgetLines: dossier.lines.map(
      ({ category, description, quantityThousandths, unit, unitPriceMinor, amountMinor }) => ({
        ...{ category, description, quantityThousandths, unit, unitPriceMinor, amountMinor },
      }),
    ),
    pledges: dossier.contributions.map((one) => ({
      ...{ id: one.id, kind: one.kind, funderKind: one.funderKind, funderDegree: one.funderDegree, funder: one.funder },
      ...{ description: one.description, ...promisedMoney(one), resultMinor: one.amountMinor },
    })),
    ...{ grantMinor, projectCostMinor, ownMinor: ownTotalMinor, thirdPartyMinor },
  };
}
