import { Stack } from '@mantine/core';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceLine } from './evidence-line';
import { EvidenceModal } from './evidence-modal';

/** The papers of a contribution with what was made of each. */
export function EvidenceList({ item: contribution }: { item: ContributionItem }) {
  const { t } = useTranslation('contributions');
  const [shownId, setShownId] = useState<string | null>(null);
  const { evidence, currency } = contribution;
  if (evidence.length === 0) return null;
  return (
    <>
      <Stack component="ul" gap={6} m={0} p={0} aria-label={t('evidence.list')} style={{ listStyle: 'none' }}>
        {evidence.map((item) => (
          <EvidenceLine key={item.id} item={item} currency={currency} onShow={() => setShownId(item.id)} />
        ))}
      </Stack>
      <EvidenceModal
        item={evidence.find(({ id }) => id === shownId) ?? null}
        currency={currency}
        onClose={() => setShownId(null)}
      />
    </>
  );
}
