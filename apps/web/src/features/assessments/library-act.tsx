import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { ReturnReasonItem } from '@tendesh/contracts/assessments/return-reasons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { actionOf } from '../../ui/action-of';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { type LibraryAct, useLibraryAct } from './return-reasons';

/** Takes a reason out of use, or back into it; returns that gave it stay as they are. */
export function LibraryActButton({ reason, act }: { reason: ReturnReasonItem; act: LibraryAct }) {
  const { t } = useTranslation(['returns', 'terms']);
  const { text } = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const send = useLibraryAct(reason, act);
  return (
    <>
      <ActionButton action={actionOf(reason, act)} size="xs" variant="subtle" color="gray" onAct={open} />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={`${t(`terms:act.${act}`)}: ${text(reason.sentence)}`}
        preview={t(`library.preview.${act}`)}
        confirmLabel={t(`terms:act.${act}`)}
        onConfirm={async () => {
          await send.act(null);
          notifications.show({ message: t('library.saved'), color: 'green' });
        }}
      />
    </>
  );
}
