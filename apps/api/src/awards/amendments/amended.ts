import type { PlanVersion } from '@tendesh/contracts/applications/plan-version';
import { allContributions, type Dossier } from '../../applications/dossier';

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
