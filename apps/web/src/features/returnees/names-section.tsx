import { Radio, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { sexes } from '@tendesh/domain/returnees/sex';
import { transliterate } from '@tendesh/domain/returnees/transliterate';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../../i18n/languages';
import { DateInput } from '../../ui/date-input';
import { Section } from '../../ui/section';
import type { FormPartProps } from './form-part';

const nameParts = ['surname', 'given', 'patronymic'] as const;
type NamePart = (typeof nameParts)[number];

export function NamesSection({ form, desk }: FormPartProps) {
  const { t } = useTranslation(['returnees', 'terms']);
  const typeCyrillic = (part: NamePart, name: string) => {
    const before = transliterate(form.getValues()[`${part}Cyrl`], 'icao');
    const latin = form.getValues()[`${part}Latn`];
    form.setFieldValue(`${part}Cyrl`, name);
    // A spelling that was typed by hand, as the passport has it, stays.
    if (latin.trim() === '' || latin === before) form.setFieldValue(`${part}Latn`, transliterate(name, 'icao'));
  };
  const field = (part: NamePart, script: 'Cyrl' | 'Latn') => ({
    label: t(`${part}${script}`),
    required: part !== 'patronymic',
    maxLength: 100,
    autoComplete: 'off',
    ...form.getInputProps(`${part}${script}`),
  });

  return (
    <Section title={t('section.person')} hint={t('section.personHint')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        {nameParts.map((part) => (
          <TextInput
            key={part}
            {...field(part, 'Cyrl')}
            onChange={(event) => typeCyrillic(part, event.currentTarget.value)}
          />
        ))}
        {nameParts.map((part) => (
          <TextInput key={part} {...field(part, 'Latn')} />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <Radio.Group label={t('sex')} required {...form.getInputProps('sex')}>
          <Group mt={8} mb={6} gap="lg">
            {sexes.map((sex) => (
              <Radio key={sex} value={sex} label={t(`terms:sex.${sex}`)} />
            ))}
          </Group>
        </Radio.Group>
        <DateInput
          label={t('birthDate')}
          required
          maxDate={desk.today}
          defaultLevel="decade"
          {...form.getInputProps('birthDate')}
        />
        <Select
          label={t('speaks')}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...form.getInputProps('language')}
        />
      </SimpleGrid>
    </Section>
  );
}
