import { checkAge, checkReturn, type ReturneeFacts } from '../applications/eligibility';
import { checkMatch, type MatchFigures } from '../match/check-match';
import { type CostLine, lineEligibility } from '../match/project-cost';
import { sumMinor } from '../money/minor';
import { type Violation, violation } from '../problems/violation';
import type { RuleSet } from '../programmes/rule-set';

/** Items that the system answers, and items that the case worker answers by looking. "Yes" always lets the case pass. */
export const automaticItems = [
  'age',
  'returned_within',
  'ratio',
  'consent',
  'duplicate',
  'earlier_grant',
  'ceiling',
  'eligible_categories',
] as const;
export type AutomaticItem = (typeof automaticItems)[number];

export const manualItems = [
  'identity_seen',
  'migration_proof_seen',
  'business_owner_declared',
  'premises_available',
] as const;
export type ManualItem = (typeof manualItems)[number];

/**
 * Automatic items that a person may settle after a look, with a note that says what was seen. A telephone is often
 * shared by a family: a possible duplicate must not keep somebody out for ever.
 */
export const settledBySight = ['duplicate'] as const satisfies readonly AutomaticItem[];
export type SettledItem = (typeof settledBySight)[number];

export type ChecklistItem = AutomaticItem | ManualItem;
export const checklistItems: readonly ChecklistItem[] = [...automaticItems, ...manualItems];

export const checklistAnswers = ['yes', 'no', 'not_seen'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

export interface AutomaticCheck {
  readonly item: AutomaticItem;
  readonly answer: ChecklistAnswer;
  /** Figures for the sentence on the screen. */
  readonly params: NonNullable<Violation['params']>;
}

/** What the automatic items read. */
export interface ScreeningFacts extends ReturneeFacts {
  readonly figures: MatchFigures;
  readonly lines: readonly CostLine[];
  /** Possible duplicates of the person that nobody has settled yet; null when not searched. */
  readonly openDuplicates: number | null;
  readonly earlierGrants: number;
}

/**
 * The answers that the system gives by itself, with their figures (programme manual, "Screening"). An unknown birth date
 * or return date, and duplicates not searched for, are "not seen".
 */
export function automaticChecks(facts: ScreeningFacts, rules: RuleSet): AutomaticCheck[] {
  const match = checkMatch(facts.figures, rules);
  return [
    fromViolations('age', checkAge(facts, rules)),
    fromViolations('returned_within', checkReturn(facts, rules)),
    fromViolations(
      'ratio',
      match.filter((one) => ratioCodes.includes(one.code)),
    ),
    answer('consent', facts.consentGiven),
    answer('duplicate', facts.openDuplicates === null ? null : facts.openDuplicates === 0, {
      found: facts.openDuplicates ?? 0,
    }),
    answer('earlier_grant', facts.earlierGrants === 0, { found: facts.earlierGrants }),
    fromViolations(
      'ceiling',
      match.filter((one) => ceilingCodes.includes(one.code)),
    ),
    eligibleCategories(facts, rules),
  ];
}

/** Why the checklist does not let the case pass: an item unanswered or not seen, or one answered "no". */
export function checkChecklist(answers: Partial<Record<ChecklistItem, ChecklistAnswer>>): Violation[] {
  return checklistItems.flatMap((item) => {
    const given = answers[item] ?? 'not_seen';
    if (given === 'yes') return [];
    return [violation(given === 'no' ? 'checklist_failed' : 'checklist_incomplete', `/answers/${item}`, { item })];
  });
}

const ratioCodes: readonly string[] = [
  'project_cost_zero',
  'financing_differs_from_cost',
  'own_contribution_below_minimum',
  'grant_above_matching_ratio',
];
const ceilingCodes: readonly string[] = ['must_be_positive', 'grant_below_floor', 'grant_above_cap'];

/** Ineligible lines are shown and do not count; the item fails only when nothing eligible is left. */
function eligibleCategories(facts: ScreeningFacts, rules: RuleSet): AutomaticCheck {
  const ineligible = facts.lines.filter((line) => !lineEligibility(line, rules).eligible);
  const ineligibleMinor = sumMinor(ineligible.map((line) => line.amountMinor));
  const params = { ineligibleLines: ineligible.length, ineligibleMinor };
  return answer('eligible_categories', ineligible.length < facts.lines.length, params);
}

function fromViolations(item: AutomaticItem, violations: readonly Violation[]): AutomaticCheck {
  const [first] = violations;
  if (first === undefined) return answer(item, true);
  return answer(item, first.code === 'required' ? null : false, first.params);
}

function answer(item: AutomaticItem, holds: boolean | null, params: AutomaticCheck['params'] = {}): AutomaticCheck {
  return { item, answer: holds === null ? 'not_seen' : holds ? 'yes' : 'no', params };
}
