import type { Minor } from '../money/minor';
import { mulDivFloor } from '../money/rounding';
import { checkMatch, type MatchRules } from './check-match';

/**
 * The largest grant that the matching rule allows, in minor units; 0 when none passes (programme manual, "The match").
 * It is held by the share g of the cost, by the cap, and by what own and third-party money leave open, because O + T + G
 * must make C; own money below the minimum, or a result below the floor, leaves nothing. Own money that does not count
 * may fill the rest of the balance. C 1,000, O 500, T 200, g = 50 %: `largestGrant(1_000, 500, 200, rules)` is 300.
 */
export function largestGrant(
  costMinor: Minor,
  ownCountedMinor: Minor,
  thirdPartyMinor: Minor,
  rules: MatchRules,
): Minor {
  if (costMinor <= 0) return 0;
  const byShare = mulDivFloor(rules.grantShareMaxBp, costMinor, 10_000);
  const grantMinor = Math.min(byShare, rules.grantCapMinor, costMinor - ownCountedMinor - thirdPartyMinor);
  const figures = {
    projectCostMinor: costMinor,
    ownTotalMinor: costMinor - thirdPartyMinor - grantMinor,
    ownCountedMinor,
    thirdPartyMinor,
    grantMinor,
  };
  return checkMatch(figures, rules).length === 0 ? grantMinor : 0;
}
