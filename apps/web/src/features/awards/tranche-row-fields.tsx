import { ActionIcon, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { MoneyInput } from '../../ui/money-input';
import classes from './awards.module.css';
import type { TranchePlan } from './tranche-plan';

interface TrancheRowFieldsProps {
  readonly form: UseFormReturnType<TranchePlan>;
  readonly index: number;
  readonly currency: string;
}

export function TrancheRowFields({ form, index, currency }: TrancheRowFieldsProps) {
  const { t } = useTranslation('awards');
  const field = (name: string) => form.getInputProps(`tranches.${index}.${name}`);
  const n = index + 1;
  return (
    <div className={classes.planRow} role="group" aria-label={t('plan.name', { n })}>
      <TextInput label={t('purpose')} required maxLength={200} {...field('purpose')} />
      <MoneyInput label={t('amount')} required currency={currency} {...field('amountMinor')} />
      <DateInput label={t('plannedOn')} required clearable={false} {...field('plannedOn')} />
      <ActionIcon size="lg" aria-label={t('plan.remove', { n })} onClick={() => form.removeListItem('tranches', index)}>
        <IconTrash size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </div>
  );
}
