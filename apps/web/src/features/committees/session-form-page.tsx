import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { optionsQuery, roomQuery } from './committee-queries';
import { SessionForm } from './session-form';

/** Who sits, when and where, and what is put before them. */
export function NewSessionPage() {
  const { t } = useTranslation('committees');
  const options = useQuery(optionsQuery());
  if (options.isPending) return <PageSkeleton />;
  if (options.isError) return <ErrorState error={options.error} onRetry={() => void options.refetch()} />;
  const { programmes } = options.data;
  return (
    <Stack gap="md">
      <PageHeader title={t('convene')} crumbs={[{ label: t('title'), to: '/committee' }]} />
      <Section>
        {programmes.length === 0 ? (
          <EmptyState title={t('form.noProgramme')} hint={t('form.noProgrammeHint')} />
        ) : (
          <SessionForm programmes={programmes} />
        )}
      </Section>
    </Stack>
  );
}

export function EditSessionPage() {
  const { t } = useTranslation(['committees', 'terms']);
  const { sessionId } = useParams({ from: '/committee/$sessionId/plan' });
  const room = useQuery(roomQuery(sessionId));
  const options = useQuery(optionsQuery(sessionId));
  if (room.isPending || options.isPending) return <PageSkeleton />;
  const error = room.error ?? options.error;
  if (room.data === undefined || options.data === undefined) return <ErrorState error={error} />;
  return (
    <Stack gap="md">
      <PageHeader title={t('terms:act.edit_session')} crumbs={[{ label: t('title'), to: '/committee' }]} />
      <Section>
        <SessionForm programmes={options.data.programmes} room={room.data} />
      </Section>
    </Stack>
  );
}
