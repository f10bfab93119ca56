import type { Minor } from '../money/minor';
import type { MatchRules } from './check-match';
import { largestGrant } from './largest-grant';

/**
 * The grant to which the actual costs and the verified own money entitle, in minor units: min(G, largestGrant of the
 * actuals) (programme manual, "The match"). What was released above it is recovered. Grant 300, actual cost 900, own 500,
 * third party 200: 200 remain to be financed, so 200.
 */
export function closingEntitlement(
  actualCostMinor: Minor,
  verifiedOwnMinor: Minor,
  thirdPartyMinor: Minor,
  grantMinor: Minor,
  rules: MatchRules,
): Minor {
  return Math.min(grantMinor, largestGrant(actualCostMinor, verifiedOwnMinor, thirdPartyMinor, rules));
}
