import { Anchor, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { documentBlobQuery } from './document-content';
import classes from './document-preview.module.css';

/** The paper beside the work, without leaving the page; or in a tab of its own. */
export function DocumentPreview({ document, onClose }: { document: DocumentItem | null; onClose: () => void }) {
  const { t } = useTranslation(['cases', 'terms']);
  return (
    <Modal
      opened={document !== null}
      onClose={onClose}
      size="xl"
      title={<Text fw={650}>{document && t(`terms:documentKind.${document.kind}`)}</Text>}
    >
      {document && <Shown document={document} />}
    </Modal>
  );
}

function Shown({ document: { id, fileName, mediaType } }: { document: DocumentItem }) {
  const { t } = useTranslation('cases');
  const content = useQuery(documentBlobQuery(id, mediaType));
  if (content.error) return <ErrorState error={content.error} onRetry={() => void content.refetch()} />;
  if (content.data === undefined) return <Skeleton height={320} />;
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Text>
        <Anchor href={content.data} target="_blank" rel="noreferrer" size="sm">
          {t('documents.openTab')} <IconExternalLink size={14} aria-hidden />
        </Anchor>
      </Group>
      {mediaType === 'application/pdf' ? (
        <iframe className={classes.pdf} src={content.data} title={fileName} />
      ) : (
        <img className={classes.image} src={content.data} alt={fileName} />
      )}
    </Stack>
  );
}
