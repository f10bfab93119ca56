import { Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { TrancheCard } from './tranche-card';
import { TranchePlanner } from './tranche-planner';

/** The parts of the grant: written as a plan, then released and paid one by one. */
export function Tranches({ award, payee }: { award: Award; payee: string }) {
  const { t } = useTranslation('awards');
  const action = actionOf(award, 'plan_tranches');
  const isFirst = award.tranches.length === 0;
  const [planning, { open, close }] = useDisclosure(isFirst && action?.permitted === true);
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3}>{t('tranches')}</Title>
        {!planning && <ActionButton action={action} onAct={open} size="compact-sm" variant="light" />}
      </Group>
      {isFirst && !planning && (
        <Text size="sm" c="dimmed">
          {t('plan.none')}
        </Text>
      )}
      {award.tranches
        .filter(({ status }) => !planning || status !== 'planned')
        .map((tranche) => (
          <TrancheCard key={tranche.id} award={award} tranche={tranche} payee={payee} />
        ))}
      {planning && <TranchePlanner award={award} onClose={close} />}
    </Stack>
  );
}
