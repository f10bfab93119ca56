import { scoreFormOf } from '../assessments/score-form';
import { manualItemsOf } from '../assessments/manual-items';
import type { RuleSet } from './rule-set';

export type ServiceDay = keyof RuleSet['serviceDays'];
/** A rule as a reader knows it: each service day is one of its own. */
export type RuleName = Exclude<keyof RuleSet, 'serviceDays'> | ServiceDay;

export const serviceDays: readonly ServiceDay[] = [
  'screening',
  'assessment',
  'decision',
  'verification',
  'correction',
  'agreement',
  'release',
  'disbursement',
];

/** The rules as a reader asks for them: who, how much, what counts, who decides, how fast. */
export const ruleGroups: readonly { readonly group: string; readonly rules: readonly RuleName[] }[] = [
  { group: 'person', rules: ['minimumAge', 'maxDaysSinceReturn'] },
  { group: 'match', rules: ['ownShareMinBp', 'grantShareMaxBp', 'grantFloorMinor', 'grantCapMinor'] },
  {
    group: 'own',
    rules: [
      'inKindMaxBp',
      'leastEvidenceStrength',
      'countingKinds',
      'kindRules',
      'relativesMaxDegree',
      'borrowedPattern',
      'ineligibleCategories',
    ],
  },
  { group: 'screening', rules: ['manualItems'] },
  { group: 'score', rules: ['scoreSheetsNeeded', 'scorePassMark', 'scoreForm'] },
  {
    group: 'decision',
    rules: ['decisionReading', 'managerApprovalMaxMinor', 'secondApprovalAboveMinor', 'quorum', 'appealDays'],
  },
  { group: 'monitoring', rules: ['visitMonths'] },
  { group: 'serviceDays', rules: serviceDays },
];
export const ruleNames: readonly RuleName[] = ruleGroups.flatMap(({ rules }) => rules);

export function isServiceDay(name: RuleName): name is ServiceDay {
  return (serviceDays as readonly string[]).includes(name);
}

/** What a rule set says of one rule, a default of the manual put in where it is silent. */
export function ruleOf(rules: RuleSet, name: RuleName): unknown {
  if (isServiceDay(name)) return rules.serviceDays[name];
  if (name === 'scoreForm') return scoreFormOf(rules);
  if (name === 'manualItems') return manualItemsOf(rules);
  return rules[name];
}

/** `before` with this one rule as `after` has it. */
export function withRuleOf(before: RuleSet, after: RuleSet, name: RuleName): RuleSet {
  if (isServiceDay(name)) return { ...before, serviceDays: { ...before.serviceDays, [name]: after.serviceDays[name] } };
  const others = Object.entries(before).filter(([key]) => key !== name);
  const taken = after[name] === undefined ? [] : [[name, after[name]]];
  return Object.fromEntries([...others, ...taken]) as RuleSet;
}

/** The rules in which two rule sets differ, in the order of the groups. One that is silent equals the default. */
export function changedRules(before: RuleSet, after: RuleSet): RuleName[] {
  return ruleNames.filter((name) => !isSame(ruleOf(before, name), ruleOf(after, name)));
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  const isKnown = ([, value]: readonly [string, unknown]) => value !== undefined;
  return (
    left.filter(isKnown).length === [...right].filter(isKnown).length &&
    left.filter(isKnown).every(([key, value]) => isSame(value, right.get(key)))
  );
}
