import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReturnReasonItem } from '@tendesh/contracts/assessments/return-reasons';
import { type ReasonGroup, reasonGroups } from '@tendesh/domain/applications/return-reasons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { ReasonGroupSection } from './reason-group-section';
import { ReturnReasonModal } from './return-reason-modal';
import { returnReasonsQuery } from './return-reasons';

/** What the modal is about: a new reason of a group, or one that is there. */
export type EditedReason = ReturnReasonItem | { readonly group: ReasonGroup };

/** The library from which a return says why: what is built in, and what administrators added, group by group. */
export function ReturnReasonsPage() {
  const { t } = useTranslation('returns');
  const library = useQuery(returnReasonsQuery);
  const [edited, setEdited] = useState<EditedReason | null>(null);
  return (
    <Stack gap="md">
      <PageHeader title={t('library.title')} meta={t('library.meta')} />
      {library.isPending && <Skeleton height={240} radius="md" />}
      {library.isError && <ErrorState error={library.error} onRetry={() => void library.refetch()} />}
      {library.isSuccess &&
        reasonGroups.map((group) => (
          <ReasonGroupSection
            key={group}
            group={group}
            added={library.data.items.filter((one) => one.group === group)}
            onEdit={setEdited}
          />
        ))}
      <ReturnReasonModal edited={edited} onClose={() => setEdited(null)} />
    </Stack>
  );
}
