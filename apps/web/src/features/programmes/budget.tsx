import { Group, Progress, Text } from '@mantine/core';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { mulDivFloor } from '@tendesh/domain/money/rounding';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** What the donors gave, how much of it is promised to awards, and what is left beside what committees selected. */
export function Budget({ programme }: { programme: Programme }) {
  const { budgetMinor, committedMinor, selectedMinor, currency } = programme;
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
          {t('budget.left', { left: amount(budgetMinor - committedMinor - selectedMinor) })}
        </Text>
      </Group>
      <Progress value={Math.min(100, committedBp / 100)} size="lg" aria-label={t('budget.label')} />
    </div>
  );
}
