import { Fieldset, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { languages } from '@tendesh/domain/staff/roles';
import type { Texts } from '@tendesh/domain/texts/texts';
import { languageNames } from '../i18n/languages';

interface TextsInputProps {
  readonly label: string;
  readonly value: Texts;
  readonly onChange: (value: Texts) => void;
  /** Why one of the languages is refused. */
  readonly errorOf?: (language: string) => string | undefined;
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly required?: boolean;
}

/** One text in every language, all four in sight: a forgotten one is seen at once. */
export function TextsInput(props: TextsInputProps) {
  const { label, value, onChange, errorOf, multiline = false, maxLength = 300, required = false } = props;
  return (
    <Fieldset legend={label} variant="unstyled">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
        {languages.map((language) => {
          const field = {
            label: languageNames[language],
            value: value[language],
            error: errorOf?.(language),
            maxLength,
            required,
            lang: language,
            onChange: (event: { currentTarget: { value: string } }) =>
              onChange({ ...value, [language]: event.currentTarget.value }),
          };
          return multiline ? (
            <Textarea key={language} autosize minRows={2} {...field} />
          ) : (
            <TextInput key={language} {...field} />
          );
        })}
      </SimpleGrid>
    </Fieldset>
  );
}
