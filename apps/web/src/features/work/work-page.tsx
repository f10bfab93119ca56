import { Button, Stack } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { WorkList } from '@tendesh/contracts/work/work';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../http/me';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { WorkChips } from './work-chips';
import { chosenItems } from './work-filter';
import { ProgrammeWorkSection } from './programme-work-section';
import { workQuery } from './work-list';
import { WorkRows } from './work-rows';

const STEP = 60;

/** What waits for whoever is signed in: overdue first, then oldest. */
export function WorkPage() {
  const { t } = useTranslation('work');
  const work = useQuery(workQuery);
  const firstName = useMe()?.fullName;
  if (work.isPending) return <PageSkeleton sections={1} />;
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta', { name: firstName })} />
      <ProgrammeWorkSection />
      {work.data === undefined ? (
        <ErrorState error={work.error} onRetry={() => void work.refetch()} />
      ) : (
        <Waiting list={work.data} />
      )}
    </Stack>
  );
}

function Waiting({ list }: { list: WorkList }) {
  const { t } = useTranslation('work');
  const view = useListView({ filters: ['kind'] });
  const [shown, setShown] = useState(STEP);
  const mayFind = useMay('case.read');
  if (list.items.length === 0)
    return (
      <Section>
        <EmptyState
          icon={IconChecks}
          title={t('empty.title')}
          hint={mayFind ? `${t('empty.hint')} ${t('empty.find')}` : t('empty.hint')}
        />
      </Section>
    );
  const chosen = chosenItems(list, view.filter('kind'));
  return (
    <>
      <WorkChips list={list} chosen={view.filter('kind')} onChoose={(kind) => view.setFilter('kind', kind)} />
      <Section flush>
        <WorkRows items={chosen.slice(0, shown)} />
      </Section>
      {chosen.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + STEP)}>
          {t('more', { count: chosen.length - shown })}
        </Button>
      )}
    </>
  );
}
