import { Alert, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { ComplaintReceipt } from '@tendesh/contracts/complaints/complaints';
import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../ui/description-list';

/** Reference and code, shown once. */
export function Receipt({ receipt: { reference, code } }: { receipt: ComplaintReceipt }) {
  const { t } = useTranslation('complaints');
  const shown = (text: string) => (
    <Text fw={650} size="lg" ff="monospace">
      {text}
    </Text>
  );
  return (
    <Alert icon={<IconKey size={18} />} title={t('receipt.title')} role="status">
      <Stack gap="sm">
        <DescriptionList
          columns={1}
          items={[
            { label: t('reference'), value: shown(reference) },
            { label: t('receipt.code'), value: shown(code) },
          ]}
        />
        <Text size="sm">{t('receipt.hint')}</Text>
      </Stack>
    </Alert>
  );
}
