import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { FilterBar } from '../../ui/filter-bar';
import type { ListView } from '../../ui/use-list-view';
import { officesQuery } from './offices';

export function DutyFilterBar({ view }: { view: ListView }) {
  const { t } = useTranslation('duties');
  const offices = useQuery(officesQuery).data?.items ?? [];
  const day = (id: string, label: string) => (
    <DateInput
      aria-label={label}
      placeholder={label}
      value={view.filter(id) || null}
      onChange={(value) => view.setFilter(id, value)}
      w={{ base: '100%', xs: 260 }}
    />
  );
  return (
    <FilterBar
      view={view}
      filters={[
        { id: 'officeId', label: t('office'), options: offices.map(({ id, name }) => ({ value: id, label: name })) },
      ]}
    >
      {day('from', t('filter.from'))}
      {day('to', t('filter.to'))}
    </FilterBar>
  );
}
