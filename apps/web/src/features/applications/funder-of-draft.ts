import { type Funder, funderOf } from '@tendesh/domain/contributions/funders';
import { kindTable } from '@tendesh/domain/contributions/kinds';
import type { DraftPledge } from './draft';

/** Who gives a pledge as it stands on the screen; one that the kind, chosen anew, does not have gives way to the usual one. */
export function funderOfDraft({
  kind,
  funderKind,
  funderDegree,
}: Pick<DraftPledge, 'kind' | 'funderKind' | 'funderDegree'>): Funder {
  const fits = funderKind !== null && kindTable[kind].funders.includes(funderKind);
  return funderOf(kind, { kind: fits ? funderKind : null, degree: funderDegree });
}
