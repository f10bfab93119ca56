import { Group, Select, TextInput } from '@mantine/core';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { migrationSchemes } from '@tendesh/domain/returnees/migration';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';
import { CountrySelect } from './country-select';
import type { FormPartProps } from './form-part';
import { RepeatedRow } from './repeated-row';

/** The money in which people of this country are paid. */
const currencyOf: Record<string, string> = { GB: 'GBP', RU: 'RUB', KZ: 'KZT', UZ: 'UZS', KG: 'KGS', TJ: 'TJS' };
const euroCountries = ['DE', 'LT', 'LV', 'IT', 'ES', 'FI'];

export function EpisodeRow({ form, desk, index }: FormPartProps & { index: number }) {
  const { t } = useTranslation(['returnees', 'terms']);
  const row = form.values.migration[index];
  if (row === undefined) return null;
  const path = `migration.${index}`;
  const chooseCountry = (country: string | null) => {
    form.setFieldValue(`${path}.country`, country);
    if (country === null || row.earningsMinor !== null) return;
    const currency = euroCountries.includes(country) ? 'EUR' : (currencyOf[country] ?? 'USD');
    form.setFieldValue(`${path}.earningsCurrency`, currency);
    if (country === 'GB' && row.scheme === null) form.setFieldValue(`${path}.scheme`, 'uk_seasonal_worker');
  };

  return (
    <RepeatedRow
      label={t('episode.one', { number: index + 1 })}
      onRemove={form.values.migration.length > 1 ? () => form.removeListItem('migration', index) : undefined}
    >
      <CountrySelect
        label={t('episode.country')}
        required
        {...form.getInputProps(`${path}.country`)}
        onChange={chooseCountry}
      />
      <Select
        label={t('episode.scheme')}
        required
        data={migrationSchemes.map((value) => ({ value, label: t(`terms:migrationScheme.${value}`) }))}
        {...form.getInputProps(`${path}.scheme`)}
      />
      <TextInput label={t('episode.employer')} maxLength={200} {...form.getInputProps(`${path}.employer`)} />
      <TextInput label={t('episode.work')} required maxLength={200} {...form.getInputProps(`${path}.work`)} />
      <CountInput label={t('episode.months')} required {...form.getInputProps(`${path}.months`)} />
      <DateInput
        label={t('episode.returnedOn')}
        required
        maxDate={desk.today}
        {...form.getInputProps(`${path}.returnedOn`)}
      />
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <MoneyInput
          label={t('episode.earnings')}
          currency={row.earningsCurrency}
          flex={1}
          {...form.getInputProps(`${path}.earningsMinor`)}
        />
        <Select
          label={t('episode.currency')}
          allowDeselect={false}
          w={92}
          data={currencyCodes}
          {...form.getInputProps(`${path}.earningsCurrency`)}
        />
      </Group>
    </RepeatedRow>
  );
}
