import { Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { DisbursementForm } from './disbursement-form';

interface DisburseActProps {
  readonly tranche: Tranche;
  readonly currency: string;
  readonly payee: string;
}

export function DisburseAct({ tranche, currency, payee }: DisburseActProps) {
  const { t } = useTranslation('awards');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton action={actionOf(tranche, 'disburse')} onAct={open} size="compact-md" />
      <Modal
        opened={opened}
        onClose={close}
        title={<Text fw={650}>{t('disburse.title', { n: tranche.position })}</Text>}
      >
        <DisbursementForm tranche={tranche} currency={currency} payee={payee} onClose={close} />
      </Modal>
    </>
  );
}
