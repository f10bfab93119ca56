import type { FormErrors } from '@mantine/form';
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
