import type { PlanVersion } from '@tendesh/contracts/awards/amendments';
import { type Dossier, allContributions, figuresAt } from '../../applications/dossier';
import { promisedMoney } from '../../applications/pledged-money';

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

/** The dossier as if the version held already: every rule reads it as it reads the plan itself. */
export function amended(
  dossier: Dossier,
  version: Pick<PlanVersion, 'budgetLines' | 'grantMinor'>,
  ids: readonly string[],
): Dossier {
  const { application } = dossier;
  const known = new Map(allContributions(dossier).map((one) => [one.id, one]));
  return {
    ...dossier,
    application: { ...application, requestedGrantMinor: version.grantMinor },
    lines: version.budgetLines.map((line, position) => ({
      ...line,
      ...{ id: '', applicationId: application.id, officeId: application.officeId, position },
    })),
    contributions: ids.flatMap((id) => known.get(id) ?? []),
    proposed: [],
  };
}
