import { budgetCategories } from '../applications/budget-categories';
import { checkTexts } from '../texts/texts';
import { automaticItems } from '../assessments/checklist';
import type { ManualItem } from '../assessments/manual-items';
import { MAX_LEVEL, type ScoreForm } from '../assessments/score-form';
import { evidenceStrengths, ownContributionKinds } from '../contributions/kinds';
import { MAX_MINOR } from '../money/minor';
import { type Violation, violation } from '../problems/violation';
import { serviceDays } from './rule-names';
import type { RuleSet } from './rule-set';

const WHOLE_BP = 10_000;

/**
 * Why rules are nonsense, each with its pointer into them; empty means that they can be approved. What is merely strict
 * is let through: that is what the replay on past applications is for.
 */
export function checkRuleSet(rules: RuleSet): Violation[] {
  return [
    ...checkRanges(rules),
    ...checkOrder(rules),
    ...checkCounting(rules),
    ...checkMonths(rules.visitMonths),
    ...(rules.scoreForm === undefined ? [] : checkScoreForm(rules.scoreForm)),
    ...(rules.manualItems === undefined ? [] : checkManualItems(rules.manualItems)),
  ];
}

function checkRanges(rules: RuleSet): Violation[] {
  const { borrowedPattern: pattern } = rules;
  return [
    ...within(rules.ownShareMinBp, '/ownShareMinBp', 0, WHOLE_BP),
    ...within(rules.grantShareMaxBp, '/grantShareMaxBp', 1, WHOLE_BP),
    ...within(rules.inKindMaxBp, '/inKindMaxBp', 0, WHOLE_BP),
    ...within(rules.grantFloorMinor, '/grantFloorMinor', 0, MAX_MINOR),
    ...within(rules.grantCapMinor, '/grantCapMinor', 1, MAX_MINOR),
    ...within(rules.managerApprovalMaxMinor, '/managerApprovalMaxMinor', 0, MAX_MINOR),
    ...within(rules.secondApprovalAboveMinor, '/secondApprovalAboveMinor', 0, MAX_MINOR),
    ...within(rules.relativesMaxDegree, '/relativesMaxDegree', 0, 4),
    ...within(rules.minimumAge, '/minimumAge', 14, 100),
    ...within(rules.maxDaysSinceReturn, '/maxDaysSinceReturn', 1, 36_500),
    ...within(rules.quorum, '/quorum', 2, 25),
    ...within(rules.appealDays, '/appealDays', 1, 90),
    ...within(rules.scoreSheetsNeeded, '/scoreSheetsNeeded', 1, 10),
    ...within(rules.scorePassMark, '/scorePassMark', 0, 100),
    ...serviceDays.flatMap((day) => within(rules.serviceDays[day], `/serviceDays/${day}`, 1, 365)),
    ...within(pattern?.depositShareBp, '/borrowedPattern/depositShareBp', 0, WHOLE_BP),
    ...within(pattern?.withdrawnShareBp, '/borrowedPattern/withdrawnShareBp', 0, WHOLE_BP),
    ...within(pattern?.daysBefore, '/borrowedPattern/daysBefore', 0, 3_650),
    ...within(pattern?.daysAfter, '/borrowedPattern/daysAfter', 0, 3_650),
  ];
}

function checkOrder({ grantFloorMinor, grantCapMinor }: RuleSet): Violation[] {
  return grantFloorMinor <= grantCapMinor ? [] : [violation('grant_cap_below_floor', '/grantCapMinor')];
}

function checkCounting(rules: RuleSet): Violation[] {
  const { countingKinds, kindRules = [], ineligibleCategories } = rules;
  const nothingCounts = countingKinds.length === 0 && rules.ownShareMinBp > 0;
  return [
    ...(nothingCounts ? [violation('required', '/countingKinds')] : []),
    ...known(countingKinds, '/countingKinds', ownContributionKinds),
    ...known([rules.leastEvidenceStrength], '/leastEvidenceStrength', evidenceStrengths),
    ...known(ineligibleCategories, '/ineligibleCategories', budgetCategories),
    ...(ineligibleCategories.length >= budgetCategories.length
      ? [violation('no_category_eligible', '/ineligibleCategories')]
      : []),
    ...unique(
      kindRules.map(({ kind }) => kind),
      (index) => `/kindRules/${index}/kind`,
    ),
    ...kindRules.flatMap(({ kind, maxBp }, index) => [
      ...within(maxBp, `/kindRules/${index}/maxBp`, 0, WHOLE_BP),
      ...(countingKinds.includes(kind) ? [] : [violation('kind_does_not_count', `/kindRules/${index}/kind`)]),
    ]),
  ];
}

function checkMonths(months: readonly number[]): Violation[] {
  if (months.length === 0) return [violation('required', '/visitMonths')];
  return months.flatMap((month, index) => [
    ...within(month, `/visitMonths/${index}`, 1, 60),
    ...(index > 0 && month <= (months[index - 1] ?? 0) ? [violation('not_in_order', `/visitMonths/${index}`)] : []),
  ]);
}

/** Why a score form cannot be scored by: weights that do not make 100, criteria without a name, a level without anchor. */
export function checkScoreForm({ criteria, maxSpreadHundredths }: ScoreForm): Violation[] {
  const at = (index: number) => `/scoreForm/criteria/${index}`;
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  return [
    ...within(maxSpreadHundredths, '/scoreForm/maxSpreadHundredths', 0, 10_000),
    ...(sum === 100 ? [] : [violation('weights_not_hundred', '/scoreForm/criteria', { sum })]),
    ...codes(criteria, at),
    ...criteria.flatMap(({ label, weight, minimumBp, anchors }, index) => [
      ...checkTexts(label, `${at(index)}/label`, 100),
      ...within(weight, `${at(index)}/weight`, 1, 100),
      ...within(minimumBp, `${at(index)}/minimumBp`, 0, WHOLE_BP),
      ...Array.from({ length: MAX_LEVEL + 1 }, (_, level) =>
        checkTexts(anchors[level] ?? {}, `${at(index)}/anchors/${level}`, 200),
      ).flat(),
    ]),
  ];
}

function checkManualItems(items: readonly ManualItem[]): Violation[] {
  const taken: readonly string[] = automaticItems;
  return [
    ...codes(items, (index) => `/manualItems/${index}`),
    ...items.flatMap(({ code, question }, index) => [
      ...(taken.includes(code) ? [violation('duplicate_value', `/manualItems/${index}/code`)] : []),
      ...checkTexts(question, `/manualItems/${index}/question`, 200),
    ]),
  ];
}

/** Codes are names in the data: small letters, digits and underscores, each once. */
function codes(list: readonly { readonly code: string }[], at: (index: number) => string): Violation[] {
  const shaped = list.flatMap(({ code }, index) =>
    /^[a-z][a-z0-9_]{1,39}$/.test(code) ? [] : [violation('malformed', `${at(index)}/code`)],
  );
  const all = list.map(({ code }) => code);
  return [...shaped, ...unique(all, (index) => `${at(index)}/code`)];
}

function unique(values: readonly string[], at: (index: number) => string): Violation[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [violation('duplicate_value', at(index))] : [],
  );
}

function known(values: readonly string[], pointer: string, list: readonly string[]): Violation[] {
  const strangers = values.filter((value) => !list.includes(value));
  const twice = values.filter((value, index) => values.indexOf(value) < index);
  return [
    ...strangers.map((value) => violation('unknown_value', pointer, { value })),
    ...twice.map((value) => violation('duplicate_value', pointer, { value })),
  ];
}

/** A whole number in a range; a rule that is silent is in every range. */
function within(value: number | undefined, pointer: string, min: number, max: number): Violation[] {
  if (value === undefined) return [];
  return Number.isInteger(value) && value >= min && value <= max
    ? []
    : [violation('out_of_range', pointer, { min, max })];
}
