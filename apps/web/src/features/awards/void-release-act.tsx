import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { activeRelease } from './active-moves';
import { rehearseVoidRelease, useVoidRelease } from './void-release';

export function VoidReleaseAct({ tranche, currency }: { tranche: Tranche; currency: string }) {
  const { t } = useTranslation('awards');
  const { money } = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const voidRelease = useVoidRelease(tranche);
  const release = activeRelease(tranche);
  if (release === undefined) return null;
  const confirm = async (reason: string) => {
    await voidRelease.act({ releaseId: release.id, reason });
    notifications.show({ message: t('voidRelease.done'), color: 'green' });
  };
  return (
    <>
      <ActionButton
        action={actionOf(tranche, 'void_release')}
        onAct={open}
        size="compact-md"
        variant="light"
        color="red"
      />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('voidRelease.title')}
        preview={t('voidRelease.preview', { amount: money(release.amountMinor, currency) })}
        reasonNeeded
        danger
        rehearse={(typed) => rehearseVoidRelease(tranche, release.id, typed)}
        currency={currency}
        onConfirm={confirm}
      />
    </>
  );
}
