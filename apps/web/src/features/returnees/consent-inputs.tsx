import { Select, TextInput } from '@mantine/core';
import { consentPurposes, consentWays } from '@tendesh/domain/returnees/consent';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../../i18n/languages';
import { DateInput } from '../../ui/date-input';
import type { ConsentFields } from './returnee-fields';

interface ConsentInputsProps {
  readonly way: string;
  readonly today: string;
  /** The form's properties of one field. */
  readonly field: (name: Exclude<keyof ConsentFields, 'key'>) => object;
}

/** One consent: for what, in which language it was explained, how it was given, and when. */
export function ConsentInputs({ way, today, field }: ConsentInputsProps) {
  const { t } = useTranslation(['returnees', 'terms']);
  return (
    <>
      <Select
        label={t('consent.purpose')}
        allowDeselect={false}
        data={consentPurposes.map((value) => ({ value, label: t(`terms:consentPurpose.${value}`) }))}
        {...field('purpose')}
      />
      <Select
        label={t('consent.language')}
        allowDeselect={false}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        {...field('language')}
      />
      <Select
        label={t('consent.way')}
        allowDeselect={false}
        data={consentWays.map((value) => ({ value, label: t(`terms:consentWay.${value}`) }))}
        {...field('way')}
      />
      {way === 'verbal_with_witness' && (
        <TextInput label={t('consent.witness')} required maxLength={200} {...field('witness')} />
      )}
      <DateInput label={t('consent.givenOn')} required maxDate={today} {...field('givenOn')} />
    </>
  );
}
