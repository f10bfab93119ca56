import { Fieldset, SimpleGrid } from '@mantine/core';
import { type BorrowedPattern, DEFAULT_BORROWED_PATTERN } from '@tendesh/domain/radar/borrowed-pattern';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { PercentInput } from '../../ui/percent-input';
import type { RuleFieldProps } from './rule-field';

type BorrowedPatternFieldProps = RuleFieldProps & { readonly value: BorrowedPattern | undefined };

/** From when on a deposit looks like money that was borrowed to be shown. */
export function BorrowedPatternField({ value, errorAt, onChange }: BorrowedPatternFieldProps) {
  const { t } = useTranslation('programmes');
  const pattern = value ?? DEFAULT_BORROWED_PATTERN;
  const field = (name: keyof BorrowedPattern) => ({
    label: t(`pattern.${name}`),
    value: pattern[name],
    error: errorAt(`/borrowedPattern/${name}`),
    onChange: (part: number | null) => onChange({ ...pattern, [name]: part ?? 0 }),
  });
  return (
    <Fieldset legend={t('rule.borrowedPattern')} variant="unstyled">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md" verticalSpacing="sm">
        <PercentInput {...field('depositShareBp')} />
        <CountInput {...field('daysBefore')} />
        <PercentInput {...field('withdrawnShareBp')} />
        <CountInput {...field('daysAfter')} />
      </SimpleGrid>
    </Fieldset>
  );
}
