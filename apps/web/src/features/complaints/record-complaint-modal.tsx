import { Modal, Text } from '@mantine/core';
import type { ComplaintReceipt } from '@tendesh/contracts/complaints/complaints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Receipt } from './receipt';
import { RecordComplaintForm } from './record-complaint-form';

interface RecordProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What somebody said, written down by staff; afterwards the receipt to hand over. */
export function RecordComplaintModal({ opened, onClose }: RecordProps) {
  const { t } = useTranslation('complaints');
  const [receipt, setReceipt] = useState<ComplaintReceipt | null>(null);
  const close = () => {
    setReceipt(null);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={<Text fw={650}>{t('record')}</Text>} size="lg">
      {receipt === null ? (
        <RecordComplaintForm onClose={close} onRecorded={setReceipt} />
      ) : (
        <Receipt receipt={receipt} />
      )}
    </Modal>
  );
}
