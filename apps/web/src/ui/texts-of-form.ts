import type { FormErrors } from '@mantine/form';
import { languages } from '@tendesh/domain/staff/roles';
import type { Texts } from '@tendesh/domain/texts/texts';

export const noTexts: Texts = { en: '', ru: '', ky: '', tg: '' };

/** `errorsOf('name')('ru')` is why the Russian name is refused. */
export function errorsOfTexts(errors: FormErrors) {
  return (field: string) =>
    (language: string): string | undefined => {
      const error = errors[`${field}.${language}`];
      return typeof error === 'string' ? error : undefined;
    };
}

/** For `validate` of a form: the same check for the text in each language. */
export function eachText(check: (text: string) => string | null) {
  return Object.fromEntries(languages.map((language) => [language, check]));
}
