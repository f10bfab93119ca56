import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import type { ListView } from '../../ui/use-list-view';
import { useDutyPairColumns } from './duty-pair-columns';
import { dutyPairsQuery } from './duty-reports';
import { usePagesHere } from './use-pages-here';

/** Every pair of staff who together could complete a case, as the roles stand now: days do not narrow it. */
export function DutyPairsSection({ view }: { view: ListView }) {
  const { t } = useTranslation('duties');
  const officeId = view.filter('officeId') || undefined;
  const pages = { ...usePagesHere(view), isFiltered: false };
  const pairs = useQuery(dutyPairsQuery({ officeId, cursor: pages.params['cursor'] }));
  return (
    <Section title={t('pairs.title')} hint={t('pairs.hint')} flush>
      <DataTable
        id="duty-pairs"
        label={t('pairs.title')}
        columns={useDutyPairColumns()}
        query={pairs}
        view={pages}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('pairs.empty.title')} hint={t('pairs.empty.hint')} />}
      />
    </Section>
  );
}
