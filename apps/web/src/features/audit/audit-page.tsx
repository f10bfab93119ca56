import { Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { AnchorsSection } from './anchors-section';
import { useTrailColumns } from './trail-columns';
import { TrailFilterBar } from './trail-filter-bar';
import { trailFilters, trailQuery } from './trail-list';
import { VerificationSection } from './verification-section';

/** The auditor's page: is the trail whole, what stands in it, and what to keep elsewhere. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const view = useListView({ filters: trailFilters });
  const events = useQuery(trailQuery(view.params));
  const [isWhole, { open }] = useDisclosure(false);
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} />
      <VerificationSection />
      <TrailFilterBar view={view} />
      <Section flush>
        <DataTable
          id="audit-events"
          label={t('title')}
          columns={useTrailColumns()}
          query={events}
          view={view}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        />
      </Section>
      <AnchorsSection isWhole={isWhole} onWhole={open} />
    </Stack>
  );
}
