import { Button, Stack } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { useReturneeColumns } from './returnee-columns';
import { returneesQuery } from './returnee-list';

export function ReturneesPage() {
  const { t } = useTranslation('returnees');
  const view = useListView({ filters: ['q'] });
  const returnees = useQuery(returneesQuery(view.params));
  const columns = useReturneeColumns();
  const register = useMay('returnee.write') ? (
    <Button
      leftSection={<IconUserPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/returnees/new" {...props} />}
    >
      {t('register.do')}
    </Button>
  ) : undefined;

  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} actions={register} />
      <FilterBar view={view} search="q" searchLabel={t('search')} />
      <Section flush>
        <DataTable
          id="returnees"
          label={t('title')}
          columns={columns}
          query={returnees}
          view={view}
          rowKey={({ id }) => id}
          rowLink={({ id }) => ({ to: '/returnees/$returneeId', params: { returneeId: id } })}
          empty={<EmptyState icon={IconUsers} title={t('empty.title')} hint={t('empty.hint')} action={register} />}
        />
      </Section>
    </Stack>
  );
}
