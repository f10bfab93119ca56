import { Modal, SimpleGrid, Text } from '@mantine/core';
import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import type { ReusedPaper } from '@tendesh/contracts/contributions/reuse';
import { useTranslation } from 'react-i18next';
import { DocumentViewer } from '../../ui/viewer/document-viewer';
import { documentAddress } from './document-address';

interface ReuseSideBySideProps {
  readonly item: EvidenceItem;
  readonly other: ReusedPaper | null;
  readonly onClose: () => void;
}

/** Both papers at once: whether they are one is for the eye to say. */
export function ReuseSideBySide({ item, other, onClose }: ReuseSideBySideProps) {
  const { t } = useTranslation('contributions');
  return (
    <Modal opened={other !== null} onClose={onClose} size="90rem" title={<Text fw={650}>{t('reuse.sideBySide')}</Text>}>
      {other !== null && (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <section aria-label={t('reuse.this')}>
            <Text fw={600} mb="xs">
              {t('reuse.this')}
            </Text>
            <DocumentViewer
              address={documentAddress(item.documentId)}
              name={item.fileName}
              mediaType={item.mediaType}
            />
          </section>
          <section aria-label={t('reuse.other')}>
            <Text fw={600} mb="xs">
              {t('reuse.other')}: {other.caseNumber}
            </Text>
            <DocumentViewer
              address={documentAddress(other.documentId)}
              name={other.fileName}
              mediaType={other.mediaType}
            />
          </section>
        </SimpleGrid>
      )}
    </Modal>
  );
}
