import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { activeDisbursement } from './active-moves';
import { rehearseVoidDisbursement, useVoidDisbursement } from './void-disbursement';

export function VoidDisbursementAct({ tranche, currency }: { tranche: Tranche; currency: string }) {
  const { t } = useTranslation('awards');
  const { money } = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const voidDisbursement = useVoidDisbursement(tranche);
  const paid = activeDisbursement(tranche);
  if (paid === undefined) return null;
  const confirm = async (reason: string) => {
    await voidDisbursement.act({ disbursementId: paid.id, reason });
    notifications.show({ message: t('voidDisbursement.done'), color: 'green' });
  };
  return (
    <>
      <ActionButton
        action={actionOf(tranche, 'void_disbursement')}
        onAct={open}
        size="compact-md"
        variant="light"
        color="red"
      />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('voidDisbursement.title')}
        preview={t('voidDisbursement.preview', { amount: money(paid.amountMinor, currency), payee: paid.payee })}
        reasonNeeded
        danger
        rehearse={(typed) => rehearseVoidDisbursement(tranche, paid.id, typed)}
        currency={currency}
        onConfirm={confirm}
      />
    </>
  );
}
