import type { Language } from '@tendesh/domain/staff/roles';
import type { LetterRow } from './letters.repository';

type Version = Pick<LetterRow, 'id' | 'originalId'>;

/** The languages in which the letters of a case say what this one says. */
export function madeIn(letters: readonly (Version & Pick<LetterRow, 'language'>)[], letter: Version): Language[] {
  const originalOf = ({ id, originalId }: Version) => originalId ?? id;
  return letters.filter((one) => originalOf(one) === originalOf(letter)).map(({ language }) => language);
}
