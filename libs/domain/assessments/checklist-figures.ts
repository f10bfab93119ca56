import { daysBetween } from '../calendar/days';
import { requiredOwn } from '../match/own-contribution';
import { lineEligibility } from '../match/project-cost';
import { mulDivFloor } from '../money/rounding';
import type { RuleSet } from '../programmes/rule-set';
import { ageOn } from '../returnees/age';
import type { AutomaticItem, ScreeningFacts } from './checklist';

/** By name: amounts are minor units, days are 'YYYY-MM-DD'. */
export type Figures = Readonly<Record<string, string | number>>;

/**
 * What each automatic item was answered by, whatever the answer, so that a record says why at its moment; nothing where
 * nothing is known. Of somebody born on 1990-05-05, asked on 2025-06-15 with 18 as the least age: age 35, minimumAge 18.
 */
export function checklistFigures(facts: ScreeningFacts, rules: RuleSet): Record<AutomaticItem, Figures> {
  const { birthDate, returnedOn, today: on, figures, lines } = facts;
  const { projectCostMinor, ownCountedMinor, grantMinor } = figures;
  return {
    age: birthDate === null ? {} : { age: ageOn(birthDate, on), minimumAge: rules.minimumAge, on },
    returned_within:
      returnedOn === null ? {} : { returnedOn, days: daysBetween(returnedOn, on), maxDays: rules.maxDaysSinceReturn },
    ratio: {
      ...{ projectCostMinor, ownCountedMinor, grantMinor },
      requiredMinor: requiredOwn(projectCostMinor, rules.ownShareMinBp),
      maxMinor: mulDivFloor(rules.grantShareMaxBp, projectCostMinor, 10_000),
    },
    consent: {},
    duplicate: facts.duplicates === null ? {} : { found: facts.duplicates.found },
    earlier_grant: { found: facts.earlierGrants.found },
    ceiling: { grantMinor, minMinor: rules.grantFloorMinor, maxMinor: rules.grantCapMinor },
    eligible_categories: {
      lines: lines.length,
      counted: lines.filter((line) => lineEligibility(line, rules).eligible).length,
    },
  };
}
