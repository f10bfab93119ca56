import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { actionOf } from '../../ui/action-of';
import { rehearseCancelling, useCancelAward } from './cancel-award';

export function CancelAward({ award }: { award: Award }) {
  const { t } = useTranslation('awards');
  const [opened, { open, close }] = useDisclosure(false);
  const cancel = useCancelAward(award);
  const confirm = async (reason: string) => {
    await cancel.act(reason);
    notifications.show({ message: t('cancel.done'), color: 'green' });
  };
  return (
    <>
      <ActionButton action={actionOf(award, 'cancel')} onAct={open} size="compact-sm" variant="light" color="red" />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('cancel.title')}
        preview={t('cancel.preview')}
        reasonNeeded
        danger
        rehearse={(typed) => rehearseCancelling(award, typed)}
        currency={award.currency}
        onConfirm={confirm}
      />
    </>
  );
}
