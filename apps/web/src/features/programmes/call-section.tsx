import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { CallItem } from '@tendesh/contracts/programmes/calls';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { CallHistory } from './call-history';
import { CallModal } from './call-modal';
import { CallQuotaBars } from './call-quota-bars';
import { DraftActButton } from './draft-act';
import { ReviseCallModal } from './revise-call-modal';

/** The rounds of applications, their dates and how far their quotas are reached. */
export function CallSection({ page }: { page: ProgrammePage }) {
  const { t } = useTranslation('programmes');
  const [opened, { open, close }] = useDisclosure(false);
  const [edited, setEdited] = useState<CallItem | null>(null);
  const [revised, setRevised] = useState<CallItem | null>(null);
  const edit = (call: CallItem | null) => {
    setEdited(call);
    open();
  };
  return (
    <Section
      title={t('call.title')}
      actions={
        page.may.manage && (
          <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => edit(null)}>
            {t('call.add')}
          </Button>
        )
      }
    >
      {page.calls.length === 0 && <EmptyState title={t('noCalls')} hint={t('call.noneHint')} />}
      {page.calls.map((call, index) => (
        <Stack key={call.id} gap="xs">
          {index > 0 && <Divider />}
          <CallHead call={call} onEdit={() => edit(call)} onRevise={() => setRevised(call)} />
          <CallQuotaBars call={call} />
          <CallHistory call={call} />
        </Stack>
      ))}
      <CallModal opened={opened} onClose={close} page={page} call={edited} />
      <ReviseCallModal onClose={() => setRevised(null)} page={page} call={revised} />
    </Section>
  );
}

interface CallHeadProps {
  readonly call: CallItem;
  readonly onEdit: () => void;
  readonly onRevise: () => void;
}

function CallHead({ call, onEdit, onRevise }: CallHeadProps) {
  const { t } = useTranslation('programmes');
  const { date, text } = useFormat();
  const draft = { noun: 'calls', id: call.id, version: call.version } as const;
  const permitted = (wanted: string) => call.actions.find(({ act, permitted: may }) => act === wanted && may);
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2}>
        <Group gap="xs">
          <Text fw={600}>{text(call.name)}</Text>
          <StatusTag noun="call" status={call.status} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('call.dates', { code: call.code, from: date(call.opensOn), to: date(call.closesOn) })} ·{' '}
          {t('call.ruleSet', { number: call.ruleSetNumber })}
        </Text>
        {text(call.description) !== '' && <Text size="sm">{text(call.description)}</Text>}
        <WrittenBy call={call} />
      </Stack>
      <Group gap={6}>
        <ActionButton action={permitted('edit')} size="xs" variant="default" onAct={onEdit} />
        <ActionButton action={permitted('revise')} size="xs" variant="default" onAct={onRevise} />
        <DraftActButton draft={draft} act="publish" actions={call.actions} name={call.code} />
        <DraftActButton draft={draft} act="discard" actions={call.actions} name={call.code} />
      </Group>
    </Group>
  );
}

function WrittenBy({ call: { editedBy, publishedBy } }: { call: CallItem }) {
  const { t } = useTranslation('programmes');
  if (editedBy === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('draft.writtenBy', { name: editedBy.fullName })}
      {publishedBy !== null && ` · ${t('call.publishedBy', { name: publishedBy.fullName })}`}
    </Text>
  );
}
