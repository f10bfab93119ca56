import { daysBetween } from '../calendar/days';
import { type Violation, violation } from '../problems/violation';
import type { RuleSet } from '../programmes/rule-set';
import { ageOn } from '../returnees/age';

/** What the rules ask of the person; days as 'YYYY-MM-DD', null while unknown. */
export interface ReturneeFacts {
  readonly birthDate: string | null;
  readonly returnedOn: string | null;
  readonly consentGiven: boolean;
  /** The day of the question: that of the submission. */
  readonly today: string;
}

type PersonRules = Pick<RuleSet, 'minimumAge' | 'maxDaysSinceReturn'>;

/** Why this person cannot apply under these rules; empty means yes (programme manual, "The match": age and return date). */
export function checkReturnee(facts: ReturneeFacts, rules: PersonRules): Violation[] {
  return [
    ...checkAge(facts, rules),
    ...checkReturn(facts, rules),
    ...(facts.consentGiven ? [] : [violation('consent_missing', '/returnee/consent')]),
  ];
}

/** Old enough: `minimumAge` full years on the day. With 18, on the eighteenth birthday. */
export function checkAge(facts: Pick<ReturneeFacts, 'birthDate' | 'today'>, rules: PersonRules): Violation[] {
  const pointer = '/returnee/birthDate';
  if (facts.birthDate === null) return [violation('required', pointer)];
  const age = ageOn(facts.birthDate, facts.today);
  return age >= rules.minimumAge ? [] : [violation('under_age', pointer, { age, minimumAge: rules.minimumAge })];
}

/** Came back, and not longer ago than `maxDaysSinceReturn` days; exactly that many still counts. */
export function checkReturn(facts: Pick<ReturneeFacts, 'returnedOn' | 'today'>, rules: PersonRules): Violation[] {
  const pointer = '/returnee/returnedOn';
  if (facts.returnedOn === null) return [violation('required', pointer)];
  const days = daysBetween(facts.returnedOn, facts.today);
  if (days < 0) return [violation('not_returned_yet', pointer, { returnedOn: facts.returnedOn })];
  const maxDays = rules.maxDaysSinceReturn;
  return days <= maxDays ? [] : [violation('returned_too_long_ago', pointer, { days, maxDays })];
}
