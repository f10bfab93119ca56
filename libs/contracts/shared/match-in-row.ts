import type { MatchSummary } from '@tendesh/domain/match/match-summary';

/** What the match bar in a row of a list shows; amounts in minor units. */
export class MatchInRow {
  currency: MatchSummary['currency'];
  needMinor: number;
  grantMinor: number;
  requiredMinor: number;
  pledgedMinor: number;
  evidencedMinor: number;
  verifiedMinor: number;
  matchAllowsMinor: number;
  releasedMinor: number;
}
