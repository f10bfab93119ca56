import { Fieldset, Group, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';
import { type ValuationFields, worthOf } from './valuation-fields';

interface WearFieldsProps {
  readonly form: UseFormReturnType<ValuationFields>;
  readonly currency: string;
}

/** What the thing cost and how it wears, with what that leaves on the day of the valuation. */
export function WearFields({ form, currency }: WearFieldsProps) {
  const { t } = useTranslation('contributions');
  const worth = worthOf(form.getValues());
  return (
    <Fieldset legend={t('valuation.wear')} p="sm">
      <Stack gap="sm">
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          <DateInput
            label={t('valuation.boughtOn')}
            required
            maxDate={new Date()}
            {...form.getInputProps('depreciation.boughtOn')}
          />
          <MoneyInput
            label={t('valuation.price')}
            required
            currency={currency}
            {...form.getInputProps('depreciation.priceMinor')}
          />
        </Group>
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          <CountInput label={t('valuation.years')} required {...form.getInputProps('depreciation.usefulYears')} />
          <MoneyInput
            label={t('valuation.residual')}
            currency={currency}
            {...form.getInputProps('depreciation.residualMinor')}
          />
        </Group>
        {worth !== null && <Text size="sm">{t('valuation.worth', { amount: worth, currency })}</Text>}
      </Stack>
    </Fieldset>
  );
}
