import type { Minor } from '../money/minor';
import { mulDivFloor } from '../money/rounding';
import { type Violation, violation } from '../problems/violation';
import type { RuleSet } from '../programmes/rule-set';
import { requiredOwn } from './own-contribution';

/** The figures that a gate reads, all in minor units of the programme's currency. */
export interface MatchFigures {
  /** C: the sum of the eligible budget lines. */
  readonly projectCostMinor: Minor;
  /** O: all own money, counted or not. */
  readonly ownTotalMinor: Minor;
  /** O_counted: what the rule counts of it. */
  readonly ownCountedMinor: Minor;
  /** T: what third parties pay. */
  readonly thirdPartyMinor: Minor;
  /** G: the grant. */
  readonly grantMinor: Minor;
}

export type MatchRules = Pick<RuleSet, 'ownShareMinBp' | 'grantShareMaxBp' | 'grantFloorMinor' | 'grantCapMinor'>;

/**
 * Why a financing plan breaks the matching rule; empty means that it holds (programme manual, "The match"): C > 0,
 * O + T + G = C, O_counted x 10000 >= m x C, G x 10000 <= g x C, floor <= G <= cap. Shares are compared by
 * cross-multiplication: of a cost of 1,000.00 own money of 500.00 passes, 499.99 does not.
 */
export function checkMatch(figures: MatchFigures, rules: MatchRules): Violation[] {
  if (figures.projectCostMinor <= 0) return [violation('project_cost_zero', '/budgetLines')];
  return [...checkBalance(figures), ...checkOwnShare(figures, rules), ...checkGrant(figures, rules)];
}

function checkBalance(figures: MatchFigures): Violation[] {
  const { projectCostMinor, ownTotalMinor, thirdPartyMinor, grantMinor } = figures;
  const financed = BigInt(ownTotalMinor) + BigInt(thirdPartyMinor) + BigInt(grantMinor);
  const differenceMinor = Number(BigInt(projectCostMinor) - financed);
  return differenceMinor === 0 ? [] : [violation('financing_differs_from_cost', '/financing', { differenceMinor })];
}

function checkOwnShare(figures: MatchFigures, rules: MatchRules): Violation[] {
  const { projectCostMinor, ownCountedMinor } = figures;
  const enough = BigInt(ownCountedMinor) * 10_000n >= BigInt(rules.ownShareMinBp) * BigInt(projectCostMinor);
  if (enough) return [];
  const requiredMinor = requiredOwn(projectCostMinor, rules.ownShareMinBp);
  const missingMinor = requiredMinor - ownCountedMinor;
  return [
    violation('own_contribution_below_minimum', '/financing/own', {
      requiredMinor,
      countedMinor: ownCountedMinor,
      missingMinor,
    }),
  ];
}

function checkGrant(figures: MatchFigures, rules: MatchRules): Violation[] {
  const { projectCostMinor, grantMinor } = figures;
  const { grantShareMaxBp, grantFloorMinor, grantCapMinor } = rules;
  const pointer = '/financing/grant';
  if (grantMinor <= 0) return [violation('must_be_positive', pointer)];

  const violations: Violation[] = [];
  if (BigInt(grantMinor) * 10_000n > BigInt(grantShareMaxBp) * BigInt(projectCostMinor)) {
    const maxMinor = mulDivFloor(grantShareMaxBp, projectCostMinor, 10_000);
    violations.push(violation('grant_above_matching_ratio', pointer, { maxMinor }));
  }
  if (grantMinor < grantFloorMinor)
    violations.push(violation('grant_below_floor', pointer, { minMinor: grantFloorMinor }));
  if (grantMinor > grantCapMinor) violations.push(violation('grant_above_cap', pointer, { maxMinor: grantCapMinor }));
  return violations;
}
