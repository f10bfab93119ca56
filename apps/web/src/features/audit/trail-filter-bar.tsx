import { useQuery } from '@tanstack/react-query';
import { trailKinds } from '@tendesh/domain/audit/trail';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { FilterBar } from '../../ui/filter-bar';
import type { ListView } from '../../ui/use-list-view';
import { trailPeopleQuery } from './trail-list';
import { useActChoices } from './use-act-choices';

export function TrailFilterBar({ view }: { view: ListView }) {
  const { t } = useTranslation('audit');
  const people = useQuery(trailPeopleQuery).data?.items ?? [];
  const acts = useActChoices();
  const day = (id: string, label: string) => (
    <DateInput
      aria-label={label}
      placeholder={label}
      value={view.filter(id) || null}
      onChange={(value) => view.setFilter(id, value)}
      w={{ base: 'calc(50% - 5px)', xs: 160 }}
    />
  );
  return (
    <FilterBar
      view={view}
      search="q"
      searchLabel={t('filter.search')}
      filters={[
        {
          id: 'kind',
          label: t('filter.kind'),
          options: trailKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        {
          id: 'staffId',
          label: t('filter.person'),
          options: people.map(({ id, fullName }) => ({ value: id, label: fullName })),
        },
        { id: 'act', label: t('filter.act'), options: acts },
      ]}
    >
      {day('from', t('filter.from'))}
      {day('to', t('filter.to'))}
    </FilterBar>
  );
}
