import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Award, Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { ReleasePreview } from './release-preview';
import { rehearseRelease, useReleaseTranche } from './release-tranche';

export function ReleaseAct({ award, tranche }: { award: Award; tranche: Tranche }) {
  const { t } = useTranslation('awards');
  const [opened, { open, close }] = useDisclosure(false);
  const release = useReleaseTranche(tranche);
  const confirm = async () => {
    await release.act(null);
    notifications.show({ message: t('release.done'), color: 'green' });
  };
  return (
    <>
      <ActionButton action={actionOf(tranche, 'release')} onAct={open} size="compact-md" />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('release.title', { n: tranche.position })}
        confirmLabel={t('release.do')}
        preview={<ReleasePreview award={award} amountMinor={tranche.amountMinor} />}
        rehearse={() => rehearseRelease(tranche)}
        currency={award.currency}
        onBehalfOf={actionOf(tranche, 'release')?.onBehalfOf}
        onConfirm={confirm}
      />
    </>
  );
}
