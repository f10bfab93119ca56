import { scoreFormOf } from '@tendesh/domain/assessments/score-form';
import type { KindRule, RuleSet } from '@tendesh/domain/programmes/rule-set';
import { DEFAULT_BORROWED_PATTERN } from '@tendesh/domain/radar/borrowed-pattern';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { isServiceDay, type RuleName } from '@tendesh/domain/programmes/rule-names';
import { manualItemsOf } from '@tendesh/domain/assessments/manual-items';

type Words = { readonly [Name in keyof Omit<RuleSet, 'serviceDays'>]-?: (value: RuleSet[Name]) => string };

/** `wordsOf('ownShareMinBp', rules)` is "at least 50% of the project cost" in the reader's language. */
export function useRuleWords(currency: string) {
  const { t } = useTranslation(['programmes', 'terms']);
  const { money, percent, number, text } = useFormat();
  const list = (group: string, codes: readonly string[]) =>
    codes.length === 0 ? t('value.none') : codes.map((code) => t(`terms:${group}.${code}`)).join(', ');

  const ofKind = ({ kind, maxBp, leastEvidenceStrength: least }: KindRule): string[] => {
    const name = t(`terms:contributionKind.${kind}`);
    return [
      ...(maxBp === undefined ? [] : [t('value.kindUpTo', { kind: name, share: percent(maxBp) })]),
      ...(least === undefined
        ? []
        : [t('value.kindEvidence', { kind: name, strength: t(`terms:evidenceStrength.${least}`) })]),
    ];
  };

  const words: Words = {
    ownShareMinBp: (bp) => t('value.atLeastOfCost', { share: percent(bp) }),
    grantShareMaxBp: (bp) => t('value.atMostOfCost', { share: percent(bp) }),
    grantFloorMinor: (minor) => money(minor, currency, true),
    grantCapMinor: (minor) => money(minor, currency, true),
    inKindMaxBp: (bp) => (bp === 0 ? t('value.inKindNever') : t('value.atMostOfRequired', { share: percent(bp) })),
    countingKinds: (kinds) => list('contributionKind', kinds),
    leastEvidenceStrength: (strength) =>
      t('value.atLeastEvidence', { strength: t(`terms:evidenceStrength.${strength}`) }),
    kindRules: (rules = []) => (rules.length === 0 ? t('value.none') : rules.flatMap(ofKind).join('; ')),
    relativesMaxDegree: (degree = 1) =>
      degree === 0 ? t('value.relativesNever') : t('value.relativesUpTo', { degree }),
    borrowedPattern: (pattern = DEFAULT_BORROWED_PATTERN) =>
      t('value.borrowedPattern', {
        ...{ deposit: percent(pattern.depositShareBp), before: number(pattern.daysBefore) },
        ...{ withdrawn: percent(pattern.withdrawnShareBp), after: number(pattern.daysAfter) },
      }),
    ineligibleCategories: (categories) => list('budgetCategory', categories),
    minimumAge: (years) => t('value.years', { count: years }),
    maxDaysSinceReturn: (days) => t('value.days', { count: days }),
    decisionReading: (reading) => t(`value.reading.${reading}`),
    managerApprovalMaxMinor: (minor) => money(minor, currency, true),
    secondApprovalAboveMinor: (minor) => (minor === undefined ? t('value.oneApproves') : money(minor, currency, true)),
    quorum: (members) => (members === undefined ? t('value.noCommittee') : number(members)),
    appealDays: (days) => (days === undefined ? t('value.noAppeal') : t('value.workingDays', { count: days })),
    scoreSheetsNeeded: (sheets) => number(sheets),
    scorePassMark: (mark) => number(mark),
    manualItems: (manualItems) =>
      manualItemsOf({ ...(manualItems && { manualItems }) })
        .map(({ question }) => text(question))
        .join('; '),
    scoreForm: (scoreForm) =>
      scoreFormOf({ ...(scoreForm && { scoreForm }) })
        .criteria.map(({ label, weight }) => `${text(label)} ${number(weight)}`)
        .join(', '),
    visitMonths: (months) => t('value.months', { months: months.join(', ') }),
  };
  return (rule: RuleName, rules: RuleSet): string => {
    if (isServiceDay(rule)) return t('value.workingDays', { count: rules.serviceDays[rule] });
    return say(rule, rules, words);
  };
}

/** Generic in the name, so that each rule meets the words made for its own type. */
function say<Name extends keyof Omit<RuleSet, 'serviceDays'>>(
  name: Name,
  rules: RuleSet,
  words: { readonly [One in Name]: (value: RuleSet[One]) => string },
): string {
  return words[name](rules[name]);
}
