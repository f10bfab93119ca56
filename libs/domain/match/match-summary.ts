import type { Currency } from '../money/currencies';
import type { Minor } from '../money/minor';
import { mulDivCeil, mulDivFloor } from '../money/rounding';
import type { RuleSet } from '../programmes/rule-set';
import { type Ledger, readOwn } from './figures';
import { requiredOwn } from './own-contribution';
import { projectCost } from './project-cost';
import { matchAllows, releasable } from './release';

/** The match of one application as the bar on the case page shows it; amounts in minor units, shares in basis points. */
export interface MatchSummary {
  readonly currency: Currency;
  /** C: what the project costs. */
  readonly needMinor: Minor;
  readonly grantMinor: Minor;
  /** Own money that counts, at the three readings: each holds the next. */
  readonly pledgedMinor: Minor;
  readonly evidencedMinor: Minor;
  readonly verifiedMinor: Minor;
  /** O_req. */
  readonly requiredMinor: Minor;
  readonly matchAllowsMinor: Minor;
  readonly releasedMinor: Minor;
  readonly releasableMinor: Minor;
  /** Required own money that is not verified yet. */
  readonly missingMinor: Minor;
  /** Pledged own money that counts, over the cost, rounded down; the grant over the cost, rounded up. */
  readonly ownShareBp: number;
  readonly grantShareBp: number;
}

/**
 * The figures behind the match bar, from the plan and its ledger (programme manual, "The match"). The shares are rounded
 * against the plan, so that 49.999 % never reads as 50 %; above ten times the cost, in a draft, they read as ten times. Cost 1,000, savings 500 of which 300 are verified, grant 300,
 * third party 200, released 100: the match allows 180, 80 may be released, 200 are missing.
 */
export function matchSummary(
  ledger: Ledger & { readonly currency: Currency; readonly releasedMinor: Minor },
  rules: RuleSet,
): MatchSummary {
  const { currency, contributions, grantMinor, releasedMinor } = ledger;
  const needMinor = projectCost(ledger.lines, rules);
  const requiredMinor = requiredOwn(needMinor, rules.ownShareMinBp);
  const pledgedMinor = readOwn(contributions, needMinor, rules, 'pledged').countedMinor;
  const evidencedMinor = readOwn(contributions, needMinor, rules, 'evidenced').countedMinor;
  const verifiedMinor = readOwn(contributions, needMinor, rules, 'verified').countedMinor;
  return {
    currency,
    needMinor,
    grantMinor,
    pledgedMinor,
    evidencedMinor,
    verifiedMinor,
    requiredMinor,
    matchAllowsMinor: matchAllows(verifiedMinor, requiredMinor, grantMinor),
    releasedMinor,
    releasableMinor: releasable({ verifiedMinor, ownRequiredMinor: requiredMinor, grantMinor, releasedMinor }),
    missingMinor: Math.max(0, requiredMinor - verifiedMinor),
    ownShareBp: needMinor > 0 ? mulDivFloor(Math.min(pledgedMinor, 10 * needMinor), 10_000, needMinor) : 0,
    grantShareBp: needMinor > 0 ? mulDivCeil(Math.min(grantMinor, 10 * needMinor), 10_000, needMinor) : 0,
  };
}
