import { Button, Group, Modal, Text } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { DocumentPreview } from './document-preview';
import { documentsOf } from './documents-of';

export function ContributionDocuments({ page, item }: { page: CasePage; item: ContributionItem }) {
  const [shown, setShown] = useState<DocumentItem | null>(null);
  const documents = documentsOf(page, item);
  if (documents.length === 0) return null;
  return (
    <Group gap="xs">
      {documents.map((document) => {
        const Icon = document.mediaType.startsWith('image/') ? IconPhoto : IconFileText;
        return (
          <Button
            key={document.id}
            variant="default"
            size="compact-sm"
            maw="100%"
            leftSection={<Icon size={15} stroke={1.6} aria-hidden />}
            onClick={() => setShown(document)}
          >
            {document.fileName}
          </Button>
        );
      })}
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        size="xl"
        title={<Text fw={650}>{shown?.fileName}</Text>}
      >
        {shown && <DocumentPreview document={shown} />}
      </Modal>
    </Group>
  );
}
