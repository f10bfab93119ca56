import type { Language } from '@tendesh/domain/staff/roles';
import en from './words/en.json';
import ky from './words/ky.json';
import ru from './words/ru.json';
import tg from './words/tg.json';

/** The words of the screens that the summary needs: `npm run docs:tables` takes them from there. */
const words: Readonly<Record<Language, Tree>> = { en, ru, ky, tg };

interface Tree {
  readonly [key: string]: string | Tree;
}

/** The word of a code, as `terms.awardStatus.signed`; a code without one stands as it is, readable. */
export function wordIn(language: Language, path: string): string {
  const found = path
    .split('.')
    .reduce<string | Tree | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), words[language]);
  return typeof found === 'string' ? found : (path.split('.').at(-1) ?? path).replaceAll('_', ' ');
}
