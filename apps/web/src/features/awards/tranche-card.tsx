import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Award, Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Money } from '../../ui/money';
import { StatusTag } from '../../ui/status-tag';
import { DisburseAct } from './disburse-act';
import { ReleaseAct } from './release-act';
import { TrancheMoves } from './tranche-moves';
import { VoidDisbursementAct } from './void-disbursement-act';
import { VoidReleaseAct } from './void-release-act';

interface TrancheCardProps {
  readonly award: Award;
  readonly tranche: Tranche;
  readonly payee: string;
}

export function TrancheCard({ award, tranche, payee }: TrancheCardProps) {
  const { t } = useTranslation('awards');
  const { date } = useFormat();
  return (
    <Paper withBorder p="sm" component="article" aria-label={t('plan.name', { n: tranche.position })}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" align="flex-start">
          <div>
            <Group gap="xs">
              <Text fw={600}>
                {tranche.position}. {tranche.purpose}
              </Text>
              <StatusTag noun="tranche" status={tranche.status} />
            </Group>
            <Text size="sm" c="dimmed">
              {t('plannedFor', { on: date(tranche.plannedOn) })}
            </Text>
          </div>
          <Money minor={tranche.amountMinor} currency={award.currency} fw={650} fz="md" />
        </Group>
        <TrancheMoves tranche={tranche} currency={award.currency} />
        <Group gap="xs">
          <ReleaseAct award={award} tranche={tranche} />
          <DisburseAct tranche={tranche} currency={award.currency} payee={payee} />
          <VoidReleaseAct tranche={tranche} currency={award.currency} />
          <VoidDisbursementAct tranche={tranche} currency={award.currency} />
        </Group>
      </Stack>
    </Paper>
  );
}
