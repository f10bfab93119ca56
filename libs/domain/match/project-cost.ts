import type { BudgetCategory } from '../applications/budget-categories';
import { type Minor, sumMinor } from '../money/minor';
import type { RuleSet } from '../programmes/rule-set';

/** What the match reads of a budget line: its category and its amount (quantity x unit price, already rounded). */
export interface CostLine {
  readonly category: BudgetCategory;
  readonly amountMinor: Minor;
}

export interface LineEligibility {
  readonly eligible: boolean;
  readonly whyNot: 'category_ineligible' | null;
}

type CategoryRules = Pick<RuleSet, 'ineligibleCategories'>;

/**
 * The project cost C: the sum of the eligible budget lines, in minor units (programme manual, "The match").
 * Throws a RangeError beyond MAX_MINOR. Machines 900 and debt repayment 100: C is 900.
 */
export function projectCost(lines: readonly CostLine[], rules: CategoryRules): Minor {
  const eligible = lines.filter((line) => lineEligibility(line, rules).eligible);
  return sumMinor(eligible.map((line) => line.amountMinor));
}

/** Whether a line counts in the project cost, and why not. An ineligible line is shown and does not count. */
export function lineEligibility(line: Pick<CostLine, 'category'>, rules: CategoryRules): LineEligibility {
  const eligible = !rules.ineligibleCategories.includes(line.category);
  return { eligible, whyNot: eligible ? null : 'category_ineligible' };
}
