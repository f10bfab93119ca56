import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import type { DocumentKind } from '@tendesh/domain/cases/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../ui/file-drop';
import { useUploadDocument } from './upload-document';

/** Evidence, signed agreements and payments are attached where they are used; these papers belong to the case itself. */
const kinds = ['identity', 'migration_proof', 'commitment_letter', 'quotation', 'site_photo', 'other'] as const;

interface UploadDocumentProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly caseId: string;
}

export function UploadDocumentModal({ opened, onClose, caseId }: UploadDocumentProps) {
  const { t } = useTranslation('cases');
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{t('documents.upload')}</Text>}>
      <UploadForm caseId={caseId} onClose={onClose} />
    </Modal>
  );
}

function UploadForm({ caseId, onClose }: Omit<UploadDocumentProps, 'opened'>) {
  const { t } = useTranslation(['cases', 'terms']);
  const [kind, setKind] = useState<DocumentKind | null>(null);
  const upload = useUploadDocument(caseId, kind ?? 'other');
  return (
    <Stack gap="md">
      <Select
        label={t('documents.kind')}
        required
        data-autofocus
        data={kinds.map((value) => ({ value, label: t(`terms:documentKind.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? null)}
      />
      {/* Another kind begins another list: what was sent under the first one stays with it. */}
      {kind !== null && <FileDrop key={kind} label={t('documents.choose')} multiple onFile={upload} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('ui:close')}
        </Button>
      </Group>
    </Stack>
  );
}
