import type { Texts } from '../texts/texts';
import { eachLanguage } from '../texts/texts';
import { en } from './standard-words/en';
import { ky } from './standard-words/ky';
import { ru } from './standard-words/ru';
import type { StandardCriterion } from './standard-words/standard-words';
import { tg } from './standard-words/tg';

/** What a committee member scores from 0 to 5, with what each level means. */
export class ScoreFormCriterion {
  readonly code: string;
  readonly label: Texts;
  /** Points of 100. */
  readonly weight: number;
  /** The mean of the sheets needs this part of the points of the criterion, whatever the total; 0: none is needed. */
  readonly minimumBp: number;
  /** One for each level, from 0 to 5. */
  readonly anchors: readonly Texts[];
}

/** The sheet that a rule set asks to be filled in. The weights make 100 points; the pass mark stands in the rule set. */
export class ScoreForm {
  readonly criteria: readonly ScoreFormCriterion[];
  /** Two sheets further apart than this (hundredths of a point) ask for a third reader. */
  readonly maxSpreadHundredths: number;
}

export const MAX_LEVEL = 5;

const words = { en, ru, ky, tg };
const criterion = (code: StandardCriterion, weight: number, minimumBp = 0): ScoreFormCriterion => ({
  code,
  label: eachLanguage((language) => words[language].criteria[code].label),
  weight,
  minimumBp,
  anchors: en.criteria[code].anchors.map((_, level) =>
    eachLanguage((language) => words[language].criteria[code].anchors[level] ?? ''),
  ),
});

/** The form of a rule set that brings none of its own (programme manual, "Assessment"). */
export const standardScoreForm: ScoreForm = {
  criteria: [
    criterion('market', 20, 5_000),
    criterion('skills', 20, 5_000),
    criterion('finance', 15),
    criterion('own_contribution', 15),
    criterion('jobs', 15),
    criterion('sustainability', 10),
    criterion('priority', 5),
  ],
  maxSpreadHundredths: 2_000,
};

/** The form under which an application is scored: that of its rule set, or the standard one. */
export function scoreFormOf(rules: { readonly scoreForm?: ScoreForm }): ScoreForm {
  return rules.scoreForm ?? standardScoreForm;
}
