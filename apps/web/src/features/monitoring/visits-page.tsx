import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { visitStatuses } from '@tendesh/domain/monitoring/visit-transitions';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { useVisitColumns } from './visit-columns';
import { visitsQuery } from './visit-list';

/** All visits that the reader may see, the earliest due first. */
export function VisitsPage() {
  const { t } = useTranslation(['monitoring', 'terms']);
  const view = useListView({ filters: ['status', 'overdue'] });
  const { status, overdue, cursor } = view.params;
  const visits = useQuery(visitsQuery({ status, overdue, cursor }));
  return (
    <Stack gap="md">
      <PageHeader title={t('list.title')} meta={t('list.meta')} />
      <FilterBar
        view={view}
        filters={[
          {
            id: 'status',
            label: t('list.status'),
            options: visitStatuses.map((value) => ({ value, label: t(`terms:visitStatus.${value}`) })),
          },
          {
            id: 'overdue',
            label: t('overdue'),
            options: [
              { value: 'true', label: t('list.onlyOverdue') },
              { value: 'false', label: t('list.notOverdue') },
            ],
          },
        ]}
      />
      <Section flush>
        <DataTable
          id="visits"
          label={t('list.title')}
          columns={useVisitColumns()}
          query={visits}
          view={view}
          rowKey={(visit) => visit.id}
          rowLink={({ caseId }) => ({ to: '/cases/$caseId', params: { caseId } })}
          empty={<EmptyState title={t('list.empty.title')} hint={t('list.empty.hint')} />}
        />
      </Section>
    </Stack>
  );
}
