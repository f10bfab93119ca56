import { type Language, languages } from '@tendesh/domain/staff/roles';

export { type Language, languages };

/** Each language in its own words. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
};

const storageKey = 'tendesh.language';

export function isLanguage(text: string | null | undefined): text is Language {
  return (languages as readonly (string | null | undefined)[]).includes(text);
}

/** The remembered language, else the browser's first that we speak, else English. */
export function preferredLanguage(): Language {
  const remembered = localStorage.getItem(storageKey);
  if (isLanguage(remembered)) return remembered;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(storageKey, language);
}
