import type { i18n } from 'i18next';

/** The plural forms that each language's files carry. */
export const pluralForms = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  ky: ['one', 'other'],
  tg: ['one', 'other'],
} as const;

interface Resolver {
  getRule: (code: string, options?: object) => unknown;
}

/**
 * Browsers without Tajik (or Kyrgyz) data silently answer with the rules of the system's language, so a Russian laptop
 * would ask Tajik texts for forms that Tajik has not. Both count like English: one, or more.
 */
export function countLikeEnglish(instance: i18n, languages: readonly string[]) {
  const resolver = instance.services.pluralResolver as Resolver;
  const original = resolver.getRule.bind(resolver);
  resolver.getRule = (code, options) => original(languages.includes(code) ? 'en' : code, options);
}
