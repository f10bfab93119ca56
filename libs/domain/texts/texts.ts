import { type Language, languages } from '../staff/roles';
import { type Violation, violation } from '../problems/violation';

/** One text in every language of the office: what people read of something that is itself data. */
export class Texts {
  readonly en: string;
  readonly ru: string;
  readonly ky: string;
  readonly tg: string;
}

/** `eachLanguage((language) => words[language].title)` is the text in all four. */
export function eachLanguage(say: (language: Language) => string): Texts {
  return { en: say('en'), ru: say('ru'), ky: say('ky'), tg: say('tg') };
}

/** Why a text is not complete: a language left empty or longer than `max` letters, each with its pointer. */
export function checkTexts(texts: Partial<Texts>, pointer: string, max = 300): Violation[] {
  return languages.flatMap((language): Violation[] => {
    const text = (texts[language] ?? '').trim();
    if (text === '') return [violation('required', `${pointer}/${language}`)];
    return text.length > max ? [violation('too_long', `${pointer}/${language}`, { max })] : [];
  });
}
