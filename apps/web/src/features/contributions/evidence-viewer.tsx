import { SegmentedControl, Stack, Text } from '@mantine/core';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentPreview } from './document-preview';
import { documentsOf } from './documents-of';

/** The papers of a contribution, one at a time. */
export function EvidenceViewer({ page, item }: { page: CasePage; item: ContributionItem }) {
  const { t } = useTranslation('contributions');
  const documents = documentsOf(page, item);
  const [chosen, setChosen] = useState<string | null>(null);
  const document = documents.find(({ id }) => id === chosen) ?? documents[0];
  if (document === undefined) return <Text c="dimmed">{t('noDocuments')}</Text>;
  return (
    <Stack gap="xs">
      {documents.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('documents')}
          value={document.id}
          onChange={setChosen}
          data={documents.map(({ id, fileName }) => ({ value: id, label: fileName }))}
        />
      )}
      <DocumentPreview document={document} />
    </Stack>
  );
}
