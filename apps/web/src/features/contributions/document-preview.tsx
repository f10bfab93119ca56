import { Anchor, Stack } from '@mantine/core';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { useTranslation } from 'react-i18next';
import { documentAddress } from './document-address';

/** The paper itself: a picture as it is, a PDF in a frame, and a way to open it alone. */
export function DocumentPreview({ document: { id, fileName, mediaType } }: { document: DocumentItem }) {
  const { t } = useTranslation('contributions');
  const address = documentAddress(id);
  return (
    <Stack gap="xs">
      {mediaType.startsWith('image/') ? (
        <img src={address} alt={fileName} style={{ maxWidth: '100%', maxHeight: '70vh', objectFit: 'contain' }} />
      ) : (
        <iframe src={address} title={fileName} style={{ width: '100%', height: '65vh', border: 0 }} />
      )}
      <Anchor href={address} target="_blank" rel="noopener" size="sm">
        {t('openAlone')}
      </Anchor>
    </Stack>
  );
}
