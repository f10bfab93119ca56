import { Alert, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import type { ReusedPaper } from '@tendesh/contracts/contributions/reuse';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { ReuseLine } from './reuse-line';
import { reuseMatchesQuery } from './reuse-matches-query';
import { ReuseSideBySide } from './reuse-side-by-side';

/** Where else a paper is used, for whoever may know: nothing where it is not, and no money looks borrowed. */
export function ReuseMatches({ item }: { item: EvidenceItem }) {
  const { doubts } = item;
  return doubts === null || (doubts.matches === 0 && !doubts.looksBorrowed) ? null : <Found item={item} />;
}

function Found({ item }: { item: EvidenceItem }) {
  const { t } = useTranslation('contributions');
  const found = useQuery(reuseMatchesQuery(item.id));
  const [compared, setCompared] = useState<ReusedPaper | null>(null);
  const isLater = item.status === 'accepted' && item.doubts?.isOpen === true;
  return (
    <Alert color="orange" variant="light" icon={<IconCopy size={18} aria-hidden />} title={t('reuse.title')}>
      <Stack gap="xs">
        {item.doubts?.looksBorrowed === true && <Text size="sm">{t('reuse.borrowed')}</Text>}
        {isLater && <Text size="sm">{t('reuse.later')}</Text>}
        {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
        {found.data?.matches.map((match) => (
          <ReuseLine
            key={`${match.documentId} ${match.kind} ${match.paper?.documentId ?? match.foundAt}`}
            match={match}
            onCompare={setCompared}
          />
        ))}
        {item.passOverReason !== null && (
          <Text size="sm">{t('reuse.passedOver', { reason: item.passOverReason })}</Text>
        )}
      </Stack>
      <ReuseSideBySide item={item} other={compared} onClose={() => setCompared(null)} />
    </Alert>
  );
}
