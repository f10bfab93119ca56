import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Link, useRouter } from '@tanstack/react-router';
import type { Application } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { useWithdrawApplication } from './withdraw-application';

export function ApplicationActions({ application }: { application: Application }) {
  const { t } = useTranslation('applications');
  const router = useRouter();
  const [isWithdrawing, { open, close }] = useDisclosure(false);
  const withdraw = useWithdrawApplication(application);
  const offered = (act: string) => application.actions.find((action) => action.act === act);
  const href = `/applications/${application.id}`;
  return (
    <Group gap="xs">
      <ActionButton action={offered('edit')} label={t('openEditor')} onAct={() => void router.navigate({ href })} />
      {!offered('edit')?.permitted && (
        <Button
          variant="light"
          renderRoot={(props) => (
            <Link to="/applications/$applicationId" params={{ applicationId: application.id }} {...props} />
          )}
        >
          {t('read')}
        </Button>
      )}
      <ActionButton action={offered('withdraw')} variant="default" onAct={open} />
      <ConfirmAct
        opened={isWithdrawing}
        onClose={close}
        title={t('withdraw.title')}
        preview={t('withdraw.preview')}
        reasonNeeded
        danger
        onConfirm={async (reason) => {
          await withdraw.act(reason);
          notifications.show({ message: t('withdraw.done'), color: 'green' });
        }}
      />
    </Group>
  );
}
