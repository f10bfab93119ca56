import { Select, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { operatingStates } from '@tendesh/domain/monitoring/findings';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { CountInput } from '../../ui/count-input';
import { DateInput } from '../../ui/date-input';
import { Money } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import classes from './monitoring.module.css';
import { figuresOf, requestOf, type VisitFields } from './visit-form';

interface FindingsFieldsetProps {
  readonly form: UseFormReturnType<VisitFields>;
  readonly currency: string;
  /** The table of workers, between what is made and what is earned. */
  readonly children: ReactNode;
}

/** The questions in the order in which they are asked on the spot. */
export function FindingsFieldset({ form, currency, children }: FindingsFieldsetProps) {
  const { t } = useTranslation('monitoring');
  const { today } = useFormat();
  const field = (name: string) => form.getInputProps(`findings.${name}`);
  const values = form.getValues();
  return (
    <Stack gap="sm">
      <div className={classes.pair}>
        <DateInput label={t('form.visitedOn')} required maxDate={today()} {...form.getInputProps('visitedOn')} />
        <Select
          label={t('form.operating')}
          required
          data={operatingStates.map((value) => ({ value, label: t(`operating.${value}`) }))}
          {...field('operating')}
        />
      </div>
      {values.findings.operating === 'stopped' && (
        <Textarea label={t('form.stoppedReason')} required autosize maxLength={500} {...field('stoppedReason')} />
      )}
      <div className={classes.pair}>
        <CountInput label={t('form.productsPerWeek')} required {...field('productsPerWeek')} />
        <TagsInput
          label={t('form.productKinds')}
          description={t('form.productKindsHint')}
          maxTags={50}
          maxLength={100}
          splitChars={[',', ';']}
          acceptValueOnBlur
          {...field('productKinds')}
        />
      </div>
      {children}
      <div className={classes.pair}>
        <MoneyInput label={t('form.sales')} required currency={currency} {...field('salesMinor')} />
        <MoneyInput label={t('form.costs')} required currency={currency} {...field('costsMinor')} />
        <Profit values={values} currency={currency} />
      </div>
      <Textarea label={t('form.nextPlans')} autosize minRows={2} maxLength={2000} {...field('nextPlans')} />
      <CountInput
        label={t('form.plannedJobs')}
        description={t('form.plannedJobsHint')}
        placeholder="0"
        maw={340}
        {...field('plannedJobs')}
      />
      <Textarea label={t('form.note')} autosize minRows={2} maxLength={4000} {...field('note')} />
    </Stack>
  );
}

function Profit({ values, currency }: { values: VisitFields; currency: string }) {
  const { t } = useTranslation('monitoring');
  const { salesMinor, costsMinor } = values.findings;
  const isKnown = salesMinor !== null && costsMinor !== null;
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {t('indicator.profitMinor')}
      </Text>
      <Text fw={650} mt={6}>
        <Money minor={isKnown ? figuresOf(requestOf(values).findings).profitMinor : null} currency={currency} />
      </Text>
    </div>
  );
}
