import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import type { ListView } from '../../ui/use-list-view';
import { nearMissesQuery } from './duty-reports';
import { ExportNearMisses } from './export-near-misses';
import { useNearMissColumns } from './near-miss-columns';

/** Every case that one or two people nearly completed, newest first. */
export function NearMissesSection({ view }: { view: ListView }) {
  const { t } = useTranslation('duties');
  const misses = useQuery(nearMissesQuery(view.params));
  const isEmpty = misses.data?.items.length === 0;
  return (
    <Section
      title={t('misses.title')}
      hint={t('misses.hint')}
      flush
      {...(isEmpty ? {} : { actions: <ExportNearMisses params={view.params} /> })}
    >
      <DataTable
        id="near-misses"
        label={t('misses.title')}
        columns={useNearMissColumns()}
        query={misses}
        view={view}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/cases/$caseId', params: { caseId: id } })}
        empty={<EmptyState title={t('misses.empty.title')} hint={t('misses.empty.hint')} />}
      />
    </Section>
  );
}
