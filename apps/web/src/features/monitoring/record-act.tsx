import { Drawer, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { RecordVisitForm } from './record-visit-form';

interface RecordActProps {
  readonly page: CasePage;
  readonly visit: VisitItem;
  readonly previous: VisitItem | null;
}

/** Opens the record of a visit beside the case, so that the plan stays in sight. */
export function RecordAct({ page, visit, previous }: RecordActProps) {
  const { t } = useTranslation('monitoring');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton action={actionOf(visit, 'record')} onAct={open} size="compact-sm" />
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size="xl"
        title={<Text fw={650}>{t('form.title', { count: visit.month })}</Text>}
      >
        <RecordVisitForm page={page} visit={visit} previous={previous} onClose={close} />
      </Drawer>
    </>
  );
}
