import { Group, Progress, Text } from '@mantine/core';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { mulDivFloor } from '@tendesh/domain/money/rounding';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** What the donor gave, and how much of it is promised to awards. */
export function Budget({ programme: { budgetMinor, committedMinor, currency } }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  const { money, percent } = useFormat();
  const committedBp = budgetMinor > 0 ? mulDivFloor(committedMinor, 10_000, budgetMinor) : 0;
  const amount = (minor: number) => money(minor, currency, true);
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text size="sm">
          {t('budget.committed', {
            committed: amount(committedMinor),
            budget: amount(budgetMinor),
            share: percent(committedBp),
          })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('budget.left', { left: amount(budgetMinor - committedMinor) })}
        </Text>
      </Group>
      <Progress value={Math.min(100, committedBp / 100)} size="lg" aria-label={t('budget.label')} />
    </div>
  );
}
