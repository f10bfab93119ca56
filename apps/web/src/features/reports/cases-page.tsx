import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { useCaseColumns } from './case-columns';
import { caseFilters } from './case-filter';
import { CaseFilterBar } from './case-filter-bar';
import { caseListQuery } from './case-list';
import { ExportButtons } from './export-buttons';
import { Figures } from './figures';

/** The list of cases with its totals; both, and the files, speak of the same filtered rows. */
export function CasesPage() {
  const { t } = useTranslation('reports');
  const view = useListView({ filters: caseFilters, defaultSort: '-opened' });
  const cases = useQuery(caseListQuery(view.params));
  const mayRead = useMay('report.read');
  const mayExport = useMay('report.export');
  return (
    <Stack gap="md">
      <PageHeader
        title={t('title')}
        meta={t('meta')}
        {...(mayExport ? { actions: <ExportButtons params={view.params} /> } : {})}
      />
      <CaseFilterBar view={view} />
      {mayRead && <Figures params={view.params} />}
      <Section flush>
        <DataTable
          id="cases"
          label={t('title')}
          columns={useCaseColumns()}
          query={cases}
          view={view}
          rowKey={(row) => row.id}
          rowLink={({ id }) => ({ to: '/cases/$caseId', params: { caseId: id } })}
          empty={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        />
      </Section>
    </Stack>
  );
}
