import { Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { DelegationItem } from '@tendesh/contracts/staff/delegations';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { StatusTag } from '../../ui/status-tag';
import { rehearseEnd, useEndDelegation } from './end-delegation';

/** One delegation: who acts for whom, on which days and why, and how it ended. */
export function DelegationCard({ delegation }: { delegation: DelegationItem }) {
  const { t } = useTranslation('delegations');
  const { date, dayOf } = useFormat();
  const { delegator, delegate, officeName, fromOn, untilOn, status, reason, endedBy, endedAt, endReason } = delegation;
  return (
    <Paper withBorder px="md" py="sm" component="article" aria-label={t('line', names(delegation))}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} flex="1 1 20rem" miw={0}>
          <Group gap="xs">
            <Text fw={600}>{t('line', { delegate: delegate.fullName, delegator: delegator.fullName })}</Text>
            <StatusTag noun="delegation" status={status} />
          </Group>
          <Text size="sm">{t('days', { from: date(fromOn), until: date(untilOn), office: officeName })}</Text>
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
          {endedBy !== null && endedAt !== null && (
            <Text size="sm" c="dimmed">
              {t('ended', { name: endedBy.fullName, on: date(dayOf(endedAt)), reason: endReason ?? '' })}
            </Text>
          )}
        </Stack>
        <EndDelegation delegation={delegation} />
      </Group>
    </Paper>
  );
}

function EndDelegation({ delegation }: { delegation: DelegationItem }) {
  const { t } = useTranslation('delegations');
  const [opened, { open, close }] = useDisclosure(false);
  const end = useEndDelegation(delegation);
  const action = delegation.actions.find(({ act }) => act === 'end_delegation');
  if (action === undefined) return null;
  return (
    <>
      <ActionButton action={action} size="xs" variant="default" onAct={open} />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('end.title')}
        preview={t('end.preview', names(delegation))}
        rehearse={(typed) => rehearseEnd(delegation, typed)}
        reasonNeeded
        danger
        onConfirm={async (reason) => {
          await end.act(reason);
          notifications.show({ message: t('end.done'), color: 'green' });
        }}
      />
    </>
  );
}

function names({ delegate, delegator }: DelegationItem) {
  return { delegate: delegate.fullName, delegator: delegator.fullName };
}
