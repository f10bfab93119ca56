import type { CasePage, ClosingFigures } from '@tendesh/contracts/work/case-page';
import { closingResult } from '@tendesh/domain/closures/closing';
import { sumMinor } from '@tendesh/domain/money/minor';

/** The closing computation while the actual costs are typed, by the function that the server uses; null without an award. */
export function closingOf(page: CasePage, actualCostMinor: number | null): ClosingFigures | null {
  const { award, application, match, contributions } = page;
  if (award === null || application === null || match === null || actualCostMinor === null) return null;
  const thirdPartyMinor = sumMinor(contributions.map(({ isOwn, verifiedMinor }) => (isOwn ? 0 : (verifiedMinor ?? 0))));
  const figures = {
    actualCostMinor,
    verifiedOwnMinor: match.verifiedMinor,
    thirdPartyMinor,
    grantMinor: award.amountMinor,
    releasedMinor: award.releasedMinor,
    repaidMinor: award.repaidMinor,
  };
  const { entitledMinor, recoverMinor } = closingResult(figures, application.rules);
  const { verifiedOwnMinor: ownVerifiedMinor, ...rest } = figures;
  return { ...rest, ownVerifiedMinor, entitledMinor, recoverMinor };
}
