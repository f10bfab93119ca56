import { Stack, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { DocumentLine } from './document-line';
import { DocumentPreview } from './document-preview';
import { UploadDocumentModal } from './upload-document-modal';

/** Every paper of the case, the voided ones behind a switch. */
export function DocumentsSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('cases');
  const [uploading, upload] = useDisclosure(false);
  const [withVoided, setWithVoided] = useState(false);
  const [shown, setShown] = useState<DocumentItem | null>(null);
  const voided = page.documents.filter(({ voidedAt }) => voidedAt !== null).length;
  const listed = page.documents.filter(({ voidedAt }) => withVoided || voidedAt === null);
  const action = page.case.actions.find(({ act }) => act === 'upload_document');
  const uploadButton = (
    <ActionButton
      size="xs"
      variant="light"
      leftSection={<IconUpload size={14} aria-hidden />}
      action={action}
      onAct={upload.open}
    />
  );

  return (
    <Section title={t('documents.title')} actions={uploadButton}>
      {listed.length === 0 && <EmptyState title={t('documents.none')} hint={t('documents.noneHint')} />}
      <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {listed.map((one) => (
          <DocumentLine key={one.id} document={one} caseId={page.case.id} onShow={() => setShown(one)} />
        ))}
      </Stack>
      {voided > 0 && (
        <Switch
          size="xs"
          label={t('documents.showVoided', { count: voided })}
          checked={withVoided}
          onChange={(event) => setWithVoided(event.currentTarget.checked)}
        />
      )}
      <UploadDocumentModal opened={uploading} onClose={upload.close} caseId={page.case.id} />
      <DocumentPreview document={shown} onClose={() => setShown(null)} />
    </Section>
  );
}
