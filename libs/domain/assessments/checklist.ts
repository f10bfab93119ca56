import { checkAge, checkReturn, type ReturneeFacts } from '../applications/eligibility';
import { checkMatch, type MatchFigures } from '../match/check-match';
import { type CostLine, lineEligibility } from '../match/project-cost';
import { sumMinor } from '../money/minor';
import { type Violation, type ViolationCode, violation } from '../problems/violation';
import type { RuleSet } from '../programmes/rule-set';
import { checklistFigures, type Figures } from './checklist-figures';
import { manualItemsOf } from './manual-items';

/** Items that the system answers; the others are those of the rule set (./manual-items). "Yes" always lets the case pass. */
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

/**
 * Automatic items that a person may settle after a look, with a note that says what was seen. A telephone is often
 * shared by a family: a possible duplicate must not keep somebody out for ever.
 */
export const settledBySight = ['duplicate'] as const satisfies readonly AutomaticItem[];
export type SettledItem = (typeof settledBySight)[number];

export const checklistAnswers = ['yes', 'no', 'not_seen'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

/** What a person answered, and on what it rests. */
export interface GivenAnswer {
  readonly item: string;
  readonly answer: ChecklistAnswer;
  readonly note?: string | null;
  readonly documentId?: string | null;
}

export interface AutomaticCheck {
  readonly item: AutomaticItem;
  readonly answer: ChecklistAnswer;
  /** Why it is not "yes", or what is to be known although it is. */
  readonly reason: Violation | null;
  /** What it was answered by. */
  readonly figures: Figures;
}

type Answered = Omit<AutomaticCheck, 'figures'>;

/** How often something was found, and in which offices. */
export interface FoundInOffices {
  readonly found: number;
  readonly offices: readonly string[];
}

/** What the automatic items read. */
export interface ScreeningFacts extends ReturneeFacts {
  readonly figures: MatchFigures;
  readonly lines: readonly CostLine[];
  /** Others, in any office, who may be the same person; null when not searched. */
  readonly duplicates: FoundInOffices | null;
  /** Grants given in any office to who shows the same document. */
  readonly earlierGrants: FoundInOffices;
}

/**
 * The answers that the system gives by itself, with their figures (programme manual, "Screening"). An unknown birth date
 * or return date, and duplicates not searched for, are "not seen".
 */
export function automaticChecks(facts: ScreeningFacts, rules: RuleSet): AutomaticCheck[] {
  const figures = checklistFigures(facts, rules);
  return answersOf(facts, rules).map((one) => ({ ...one, figures: figures[one.item] }));
}

/**
 * Why the answer of a person rests on nothing: "yes" and "no" need a paper of the case or a note of what was seen, a doubt
 * of the system is settled with a note only; "not seen" needs nothing. Empty means that it may be recorded.
 */
export function checkGround({ item, answer, note, documentId }: GivenAnswer): Violation[] {
  const hasNote = (note ?? '').trim() !== '';
  if (isSettledBySight(item)) return hasNote ? [] : [violation('required', '/note')];
  return answer === 'not_seen' || hasNote || documentId != null ? [] : [violation('answer_rests_on_nothing', '/note')];
}

/** Whether a person may settle by looking what the system answers "no" to this item. */
export function isSettledBySight(item: string): boolean {
  return (settledBySight as readonly string[]).includes(item);
}

/**
 * Why the case cannot pass whatever people answer: the automatic items that are not "yes", but for those that a look may
 * settle. Consent withdrawn: "consent_missing".
 */
export function checkAutomatic(checks: readonly AutomaticCheck[]): Violation[] {
  return checks
    .filter(({ item, answer }) => answer !== 'yes' && !isSettledBySight(item))
    .map(({ item, reason }) => reason ?? violation('checklist_incomplete', `/answers/${item}`, { item }));
}

/** Why the checklist does not let the case pass: an item unanswered or not seen, or one answered "no". */
export function checkChecklist(answers: Readonly<Record<string, ChecklistAnswer>>, rules: RuleSet): Violation[] {
  const items = [...automaticItems, ...manualItemsOf(rules).map(({ code }) => code)];
  return items.flatMap((item) => {
    const given = answers[item] ?? 'not_seen';
    if (given === 'yes') return [];
    return [violation(given === 'no' ? 'checklist_failed' : 'checklist_incomplete', `/answers/${item}`, { item })];
  });
}

function answersOf(facts: ScreeningFacts, rules: RuleSet): Answered[] {
  const match = checkMatch(facts.figures, rules);
  return [
    fromViolations('age', checkAge(facts, rules)),
    fromViolations('returned_within', checkReturn(facts, rules)),
    fromViolations(
      'ratio',
      match.filter((one) => ratioCodes.includes(one.code)),
    ),
    facts.consentGiven ? yes('consent') : no('consent', violation('consent_missing')),
    facts.duplicates === null
      ? { item: 'duplicate', answer: 'not_seen', reason: null }
      : noneFound('duplicate', 'possible_duplicates', facts.duplicates),
    noneFound('earlier_grant', 'earlier_grants', facts.earlierGrants),
    fromViolations(
      'ceiling',
      match.filter((one) => ceilingCodes.includes(one.code)),
    ),
    eligibleCategories(facts, rules),
  ];
}

const ratioCodes: readonly string[] = [
  'project_cost_zero',
  'financing_differs_from_cost',
  'own_contribution_below_minimum',
  'grant_above_matching_ratio',
];
const ceilingCodes: readonly string[] = ['must_be_positive', 'grant_below_floor', 'grant_above_cap'];

function noneFound(item: AutomaticItem, code: ViolationCode, { found, offices }: FoundInOffices): Answered {
  return found === 0 ? yes(item) : no(item, violation(code, undefined, { found, offices: offices.join(', ') }));
}

/** Ineligible lines are shown and do not count; the item fails only when nothing eligible is left. */
function eligibleCategories({ lines }: ScreeningFacts, rules: RuleSet): Answered {
  const ineligible = lines.filter((line) => !lineEligibility(line, rules).eligible);
  if (ineligible.length === 0 && lines.length > 0) return yes('eligible_categories');
  const amountMinor = sumMinor(ineligible.map((line) => line.amountMinor));
  const reason = violation('lines_not_eligible', undefined, { lines: ineligible.length, amountMinor });
  return ineligible.length < lines.length
    ? { ...yes('eligible_categories'), reason }
    : no('eligible_categories', reason);
}

function fromViolations(item: AutomaticItem, violations: readonly Violation[]): Answered {
  const [first] = violations;
  if (first === undefined) return yes(item);
  const { code, params } = first;
  const reason = violation(code, undefined, params);
  return code === 'required' ? { item, answer: 'not_seen', reason: null } : no(item, reason);
}

function yes(item: AutomaticItem): Answered {
  return { item, answer: 'yes', reason: null };
}

function no(item: AutomaticItem, reason: Violation): Answered {
  return { item, answer: 'no', reason };
}
