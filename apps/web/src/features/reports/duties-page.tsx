import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';
import { useListView } from '../../ui/use-list-view';
import { DutyFilterBar } from './duty-filter-bar';
import { DutyPairsSection } from './duty-pairs-section';
import { dutyFilters } from './duty-reports';
import { NearMissesSection } from './near-misses-section';

/** What the separation of duties holds apart: who could complete a case together, and where it nearly happened. */
export function DutiesPage() {
  const { t } = useTranslation('duties');
  const view = useListView({ filters: dutyFilters });
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} />
      <DutyFilterBar view={view} />
      <DutyPairsSection key={view.filter('officeId')} view={view} />
      <NearMissesSection view={view} />
    </Stack>
  );
}
