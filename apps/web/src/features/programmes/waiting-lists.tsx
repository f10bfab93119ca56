import { Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { WaitingRateList } from '@tendesh/contracts/programmes/exchange-rates';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { Section } from '../../ui/section';
import { useConfirmRateList } from './confirm-rate-list';
import { waitingListsQuery } from './rate-list';

/** Imported lists that nobody has confirmed yet; nothing where there is none. */
export function WaitingLists() {
  const { t } = useTranslation('programmes');
  const lists = useQuery(waitingListsQuery).data?.items ?? [];
  if (lists.length === 0) return null;
  return (
    <Section title={t('rates.waiting.title')}>
      {lists.map((list) => (
        <WaitingList key={list.id} list={list} />
      ))}
    </Section>
  );
}

function WaitingList({ list }: { list: WaitingRateList }) {
  const { t } = useTranslation('programmes');
  const [opened, { open, close }] = useDisclosure(false);
  const confirm = useConfirmRateList(list.id);
  const { count, validFrom, enteredBy, action } = list;
  const line = t('rates.waiting.line', { count, on: validFrom, currencies: list.currencies.join(', ') });
  const isMine = !action.whyNot.some(({ code }) => code === 'not_permitted');
  return (
    <Group justify="space-between" gap="sm">
      <div>
        <Text fw={600}>{line}</Text>
        <Text size="sm" c="dimmed">
          {t('rates.waiting.by', { name: enteredBy.fullName })}
        </Text>
      </div>
      {isMine && <ActionButton action={action} label={t('rates.waiting.do')} onAct={open} />}
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('rates.waiting.do')}
        preview={`${line}. ${t('rates.waiting.preview', { count })}`}
        onConfirm={async () => {
          const answer = await confirm.act(null);
          notifications.show({ message: t('rates.waiting.done', { count: answer.count }), color: 'green' });
        }}
      />
    </Group>
  );
}
