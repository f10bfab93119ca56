import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { callsQuery } from './call-list';
import { programmesQuery } from './programme-list';
import { NewProgramme } from './new-programme';
import { ProgrammeSection } from './programme-section';

/** The schemes that are funded, their calls, and the rules of each call in words. */
export function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const programmes = useQuery(programmesQuery);
  const calls = useQuery(callsQuery);
  const error = programmes.error ?? calls.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([programmes.refetch(), calls.refetch()])} />;
  if (programmes.data === undefined || calls.data === undefined) return <PageSkeleton />;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('title')}
        meta={t('meta')}
        actions={
          <>
            <Anchor size="sm" renderRoot={(props) => <Link to="/exchange-rates" {...props} />}>
              {t('rates.link')}
            </Anchor>
            <NewProgramme />
          </>
        }
      />
      {programmes.data.items.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      {programmes.data.items.map((programme) => (
        <ProgrammeSection
          key={programme.id}
          programme={programme}
          calls={calls.data.items.filter((call) => call.programmeId === programme.id)}
        />
      ))}
    </Stack>
  );
}
