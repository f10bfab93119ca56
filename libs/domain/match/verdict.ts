import type { Minor } from '../money/minor';
import type { Violation } from '../problems/violation';
import { checkMatch, type MatchFigures, type MatchRules } from './check-match';
import { largestGrant } from './largest-grant';
import { requiredOwn } from './own-contribution';

/** What the rule makes of some figures; amounts in minor units. */
export interface MatchVerdict {
  readonly violations: readonly Violation[];
  readonly requiredMinor: Minor;
  readonly ownMissingMinor: Minor;
  /** What the financing lacks of the cost; negative when it is too much. */
  readonly differenceMinor: Minor;
  readonly largestGrantMinor: Minor;
}

/**
 * The verdict on figures, with what would mend them: the own money still missing and the largest grant that the rule
 * allows (programme manual, "The match"). C 1,000, O 400, T 200, G 400: 100 own money missing, no grant allowed yet.
 */
export function verdictOn(figures: MatchFigures, rules: MatchRules): MatchVerdict {
  const { projectCostMinor, ownTotalMinor, ownCountedMinor, thirdPartyMinor, grantMinor } = figures;
  const requiredMinor = requiredOwn(projectCostMinor, rules.ownShareMinBp);
  return {
    violations: checkMatch(figures, rules),
    requiredMinor,
    ownMissingMinor: Math.max(0, requiredMinor - ownCountedMinor),
    differenceMinor: projectCostMinor - ownTotalMinor - thirdPartyMinor - grantMinor,
    largestGrantMinor: largestGrant(projectCostMinor, ownCountedMinor, thirdPartyMinor, rules),
  };
}

/** Another price, other own money or another grant, in minor units, tried on the figures of a plan. */
export interface WhatIf {
  readonly projectCostMinor: Minor;
  readonly ownMinor: Minor;
  readonly grantMinor: Minor;
}

/**
 * The figures of a plan with other amounts tried on them. Own money that does not count keeps its amount and its place in
 * the balance; all that is tried beside it counts. O 600 of which 500 count, tried with 700: 600 count.
 */
export function tried(figures: MatchFigures, { projectCostMinor, ownMinor, grantMinor }: WhatIf): MatchFigures {
  const uncountedMinor = figures.ownTotalMinor - figures.ownCountedMinor;
  return {
    ...figures,
    projectCostMinor,
    ownTotalMinor: ownMinor,
    ownCountedMinor: Math.max(0, ownMinor - uncountedMinor),
    grantMinor,
  };
}
