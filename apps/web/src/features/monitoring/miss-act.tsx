import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { useMissVisit } from './miss-visit';

export function MissAct({ visit }: { visit: VisitItem }) {
  const { t } = useTranslation('monitoring');
  const [opened, { open, close }] = useDisclosure(false);
  const miss = useMissVisit(visit);
  const confirm = async (reason: string) => {
    await miss.act(reason);
    notifications.show({ message: t('miss.done'), color: 'green' });
  };
  return (
    <>
      <ActionButton action={actionOf(visit, 'miss')} onAct={open} size="compact-sm" variant="subtle" />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('miss.title')}
        preview={t('miss.preview')}
        reasonNeeded
        onConfirm={confirm}
      />
    </>
  );
}
