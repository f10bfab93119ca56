import { type Violation, violation } from '../problems/violation';
import { type Language, languages } from '../staff/roles';

/** The languages in which a letter has not been made yet. */
export function languagesLeft(madeIn: readonly Language[]): Language[] {
  return languages.filter((language) => !madeIn.includes(language));
}

/** Why a letter is not made again in this language: it stands in it already, and says the same. */
export function checkLetterAgain(language: Language, madeIn: readonly Language[]): Violation[] {
  return languagesLeft(madeIn).includes(language) ? [] : [violation('letter_exists', '/language')];
}
