import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { PageHeader } from '../../ui/page-header';
import { ComplaintTable } from './complaint-table';
import { FiguresSection } from './figures-section';
import { RecordComplaintModal } from './record-complaint-modal';

/** What people complain about, by when it is due, and the numbers; each part for who may see it. */
export function ComplaintsPage() {
  const { t } = useTranslation('complaints');
  const [mayHandle, mayRecord, mayCount] = [
    useMay('complaint.handle'),
    useMay('complaint.record'),
    useMay('complaints.read'),
  ];
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('title')}
        meta={mayHandle || !mayRecord ? t('meta') : t('recordOnly')}
        actions={
          mayRecord && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
              {t('record')}
            </Button>
          )
        }
      />
      {mayHandle && <ComplaintTable />}
      {mayCount && <FiguresSection />}
      {mayRecord && <RecordComplaintModal opened={opened} onClose={close} />}
    </Stack>
  );
}
