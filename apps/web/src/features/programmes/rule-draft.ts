import { standardManualItems } from '@tendesh/domain/assessments/manual-items';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { checkRuleSet } from '@tendesh/domain/programmes/check-rule-set';
import { isServiceDay, ruleNames, type RuleName } from '@tendesh/domain/programmes/rule-names';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { violation, type Violation } from '@tendesh/domain/problems/violation';

/** Rules while somebody writes them: a field that was emptied is absent. */
export type RuleDraft = { readonly [Name in keyof Omit<RuleSet, 'serviceDays'>]?: RuleSet[Name] | undefined } & {
  readonly serviceDays: { readonly [Day in keyof RuleSet['serviceDays']]?: number | undefined };
};

/** Rules that may stay silent: the manual says what holds then. */
const optional: readonly RuleName[] = [
  ...(['kindRules', 'relativesMaxDegree', 'borrowedPattern', 'manualItems', 'scoreForm'] as const),
  ...(['secondApprovalAboveMinor', 'quorum', 'appealDays'] as const),
];

/** Everything in sight: the standard form and checklist are written out, so that they can be changed. */
export function startOf(rules: RuleSet): RuleDraft {
  return { scoreForm: standardScoreForm, manualItems: standardManualItems, ...rules };
}

/** The rules as they can be sent, and why they cannot: what is missing, and what makes no sense. */
export function readDraft(draft: RuleDraft): { rules: RuleSet; violations: Violation[] } {
  const missing = ruleNames.filter((name) => isNeeded(name) && valueOf(draft, name) === undefined).map(pointerOf);
  const rules = JSON.parse(JSON.stringify(draft)) as RuleSet;
  const lacks = missing.map((pointer) => violation('required', pointer));
  return { rules, violations: lacks.length > 0 ? lacks : checkRuleSet(rules) };
}

export function isNeeded(name: RuleName): boolean {
  return !optional.includes(name);
}

/** Where a rule stands in the rule set. */
export function pointerOf(name: RuleName): string {
  return isServiceDay(name) ? `/serviceDays/${name}` : `/${name}`;
}

export function valueOf(draft: RuleDraft, name: RuleName): unknown {
  return isServiceDay(name) ? draft.serviceDays[name] : draft[name];
}

export function withValue(draft: RuleDraft, name: RuleName, value: unknown): RuleDraft {
  const given = value === null ? undefined : value;
  if (isServiceDay(name)) return { ...draft, serviceDays: { ...draft.serviceDays, [name]: given } };
  return { ...draft, [name]: given };
}
