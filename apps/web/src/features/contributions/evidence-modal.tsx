import { Grid, Modal, Stack, Text } from '@mantine/core';
import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { useTranslation } from 'react-i18next';
import { DocumentViewer } from '../../ui/viewer/document-viewer';
import { DecideForm } from './decide-form';
import { documentAddress } from './document-address';
import { EvidenceParticulars } from './evidence-particulars';
import { ReadStatement } from './read-statement-modal';
import { ReuseMatches } from './reuse-matches';

interface EvidenceModalProps {
  readonly item: EvidenceItem | null;
  readonly currency: string;
  readonly onClose: () => void;
}

/** The paper on one side, what it claims and the decision on the other. */
export function EvidenceModal({ item, currency, onClose }: EvidenceModalProps) {
  const { t } = useTranslation('contributions');
  const mayDecide = item?.actions.some(({ act }) => act === 'accept' || act === 'refuse') === true;
  return (
    <Modal opened={item !== null} onClose={onClose} size="72rem" title={<Text fw={650}>{item?.fileName}</Text>}>
      {item !== null && (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <DocumentViewer
              address={documentAddress(item.documentId)}
              name={item.fileName}
              mediaType={item.mediaType}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md">
              <EvidenceParticulars item={item} />
              <ReadStatement item={item} />
              <ReuseMatches item={item} />
              {mayDecide && (
                <>
                  <Text fw={600}>{t('decide.on')}</Text>
                  <DecideForm key={item.id} item={item} currency={currency} onDecided={onClose} />
                </>
              )}
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </Modal>
  );
}
