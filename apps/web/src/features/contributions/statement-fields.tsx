import { Fieldset, Group } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';

interface StatementFieldsProps {
  readonly currency: string;
  readonly propsOf: (field: string) => GetInputPropsReturnType;
}

/** A large deposit shortly before, and what was taken out again: money that was borrowed to be shown looks like that. */
export function StatementFields({ currency, propsOf }: StatementFieldsProps) {
  const { t } = useTranslation('contributions');
  return (
    <Fieldset legend={t('statement.title')}>
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <MoneyInput
          label={t('statement.deposit')}
          description={t('statement.hint')}
          currency={currency}
          {...propsOf('statement.depositMinor')}
        />
        <DateInput
          label={t('statement.depositedOn')}
          clearable
          maxDate={new Date()}
          {...propsOf('statement.depositedOn')}
        />
      </Group>
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap" mt="sm">
        <MoneyInput label={t('statement.withdrawn')} currency={currency} {...propsOf('statement.withdrawnMinor')} />
        <DateInput
          label={t('statement.withdrawnOn')}
          clearable
          maxDate={new Date()}
          {...propsOf('statement.withdrawnOn')}
        />
      </Group>
    </Fieldset>
  );
}
