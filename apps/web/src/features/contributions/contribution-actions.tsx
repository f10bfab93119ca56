import { Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { AttachEvidence } from './attach-evidence-modal';
import { useRefuseContribution } from './refuse-contribution';
import { useReopenContribution } from './reopen-contribution';
import { VerifyContribution } from './verify-contribution-modal';

type Opened = 'evidence' | 'verify' | 'refuse' | 'reopen' | null;

export function ContributionActions({ page, item }: { page: CasePage; item: ContributionItem }) {
  const { t } = useTranslation('contributions');
  const [opened, setOpened] = useState<Opened>(null);
  const refuse = useRefuseContribution(item);
  const reopen = useReopenContribution(item);
  const close = () => setOpened(null);
  const offered = (act: string) => item.actions.find((action) => action.act === act);
  const done = (message: string) => notifications.show({ message, color: 'green' });
  if (item.actions.length === 0) return null;
  return (
    <Group gap="xs">
      <ActionButton
        size="compact-md"
        variant="light"
        action={offered('evidence')}
        onAct={() => setOpened('evidence')}
      />
      <ActionButton size="compact-md" action={offered('verify')} onAct={() => setOpened('verify')} />
      <ActionButton size="compact-md" variant="default" action={offered('refuse')} onAct={() => setOpened('refuse')} />
      <ActionButton size="compact-md" variant="default" action={offered('reopen')} onAct={() => setOpened('reopen')} />
      <AttachEvidence opened={opened === 'evidence'} onClose={close} page={page} item={item} />
      <VerifyContribution opened={opened === 'verify'} onClose={close} page={page} item={item} />
      <ConfirmAct
        opened={opened === 'refuse'}
        onClose={close}
        title={t('refuse.title')}
        preview={t('refuse.preview')}
        reasonNeeded
        danger
        onConfirm={async (reason) => {
          await refuse.act(reason);
          done(t('refuse.done'));
        }}
      />
      <ConfirmAct
        opened={opened === 'reopen'}
        onClose={close}
        title={t('reopen.title')}
        preview={t('reopen.preview')}
        reasonNeeded
        onConfirm={async (reason) => {
          await reopen.act(reason);
          done(t('reopen.done'));
        }}
      />
    </Group>
  );
}
