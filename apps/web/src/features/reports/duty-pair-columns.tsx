import { Stack, Text } from '@mantine/core';
import type { DutyPairItem, PairMember } from '@tendesh/contracts/reports/duties';
import { caseChain } from '@tendesh/domain/acts/case-chain';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/data-table';

export function useDutyPairColumns(): readonly Column<DutyPairItem>[] {
  const { t } = useTranslation('duties');
  return [
    { id: 'place', header: t('office'), cell: (one) => `${one.officeName}, ${one.programmeCode}` },
    { id: 'first', header: t('pairs.first'), cell: ({ people: [first] }) => first && <Member member={first} /> },
    {
      id: 'second',
      header: t('pairs.second'),
      cell: ({ people: [, second] }) =>
        second === undefined ? <Text size="sm">{t('pairs.alone')}</Text> : <Member member={second} />,
    },
    {
      id: 'amount',
      header: t('pairs.amount'),
      cell: ({ forAnyAmount }) => t(forAnyAmount ? 'pairs.anyAmount' : 'pairs.oneApproval'),
    },
  ];
}

function Member({ member: { fullName, roles, onBehalfOf, steps } }: { member: PairMember }) {
  const { t } = useTranslation(['duties', 'terms']);
  return (
    <Stack gap={2} maw={420}>
      <Text size="sm" fw={600}>
        {fullName}
      </Text>
      <Text size="xs" c="dimmed">
        {roles.map((role) => t(`terms:role.${role}`)).join(', ')}
      </Text>
      {onBehalfOf.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('pairs.onBehalfOf', { names: onBehalfOf.join(', ') })}
        </Text>
      )}
      <Text size="xs">
        {t('pairs.steps', { n: steps.length, of: caseChain.length })}:{' '}
        {steps.map((step) => t(`terms:permission.${step}`)).join(', ')}
      </Text>
    </Stack>
  );
}
