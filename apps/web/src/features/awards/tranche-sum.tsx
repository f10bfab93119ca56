import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { sumMinor } from '@tendesh/domain/money/minor';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { missingOf, type TrancheRow } from './tranche-plan';

interface TrancheSumProps {
  readonly rows: readonly TrancheRow[];
  readonly grantMinor: number;
  readonly currency: string;
}

/** The sum against the grant; nothing else than the grant may be planned. */
export function TrancheSum({ rows, grantMinor, currency }: TrancheSumProps) {
  const { t } = useTranslation('awards');
  const { money } = useFormat();
  const missingMinor = missingOf(rows, grantMinor);
  const sum = money(sumMinor(rows.map((row) => row.amountMinor ?? 0)), currency);
  const isWhole = missingMinor === 0;
  return (
    <Group gap="xs" role="status" c={isWhole ? 'var(--mantine-color-green-text)' : 'var(--warning)'}>
      {isWhole ? <IconCircleCheck size={17} aria-hidden /> : <IconAlertTriangle size={17} aria-hidden />}
      <Text size="sm" fw={600} className="numeric">
        {t('plan.sum', { sum, grant: money(grantMinor, currency) })}
      </Text>
      {missingMinor > 0 && <Text size="sm">{t('plan.missing', { difference: money(missingMinor, currency) })}</Text>}
      {missingMinor < 0 && <Text size="sm">{t('plan.above', { difference: money(-missingMinor, currency) })}</Text>}
    </Group>
  );
}
