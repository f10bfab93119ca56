import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { preferencesQuery } from './preferences';
import { PreferencesForm } from './preferences-form';

export function PreferencesPage() {
  const { t } = useTranslation('notices');
  const preferences = useQuery(preferencesQuery);
  if (preferences.isPending) return <PageSkeleton sections={1} />;
  return (
    <Stack gap="md" maw={720}>
      <PageHeader title={t('choose.title')} meta={t('choose.meta')} />
      {preferences.data === undefined ? (
        <ErrorState error={preferences.error} onRetry={() => void preferences.refetch()} />
      ) : (
        <PreferencesForm preferences={preferences.data} />
      )}
    </Stack>
  );
}
