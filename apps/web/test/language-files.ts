import en from '../src/i18n/en';
import ky from '../src/i18n/ky';
import { type Language } from '../src/i18n/languages';
import ru from '../src/i18n/ru';
import tg from '../src/i18n/tg';

export type Texts = Record<string, string>;

/** Every language's texts with flat keys: `ui:day.today`. */
export const textsOf: Record<Language, Texts> = { en: flat(en), ru: flat(ru), ky: flat(ky), tg: flat(tg) };

function flat(namespaces: Record<string, object>): Texts {
  return Object.fromEntries(Object.entries(namespaces).flatMap(([name, texts]) => leaves(texts, `${name}:`)));
}

function leaves(at: object, path: string): [string, string][] {
  return Object.entries(at).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
}
