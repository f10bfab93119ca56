import { Badge, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComplaintItem } from '@tendesh/contracts/complaints/complaints';
import { complaintStatuses } from '@tendesh/domain/complaints/complaint-transitions';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { None } from '../../ui/none';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { useListView } from '../../ui/use-list-view';
import { useCategoryChoices } from './complaint-choices';
import { complaintsQuery } from './complaint-list';

/** What is due first comes first: the server sorts. */
export function ComplaintTable() {
  const { t } = useTranslation(['complaints', 'terms']);
  const view = useListView({ filters: ['status', 'category'] });
  const complaints = useQuery(complaintsQuery(view.params));
  const columns = useColumns();
  const categories = useCategoryChoices();
  const statuses = complaintStatuses.map((value) => ({ value, label: t(`terms:complaintStatus.${value}`) }));
  return (
    <>
      <FilterBar
        view={view}
        filters={[
          { id: 'status', label: t('filter.status'), options: statuses },
          { id: 'category', label: t('filter.category'), options: categories },
        ]}
      />
      <Section flush>
        <DataTable
          id="complaints"
          label={t('title')}
          columns={columns}
          query={complaints}
          view={view}
          rowKey={({ id }) => id}
          rowLink={({ id }) => ({ to: '/complaints/$complaintId', params: { complaintId: id } })}
          empty={<EmptyState title={t('none')} hint={t('noneHint')} />}
        />
      </Section>
    </>
  );
}

function useColumns(): readonly Column<ComplaintItem>[] {
  const { t } = useTranslation(['complaints', 'terms']);
  return [
    { id: 'reference', header: t('reference'), cell: (one) => one.reference },
    { id: 'category', header: t('filter.category'), cell: (one) => <Category complaint={one} /> },
    { id: 'status', header: t('filter.status'), cell: (one) => <StatusTag noun="complaint" status={one.status} /> },
    { id: 'due', header: t('due'), cell: (one) => <Due complaint={one} /> },
    { id: 'received', header: t('received'), cell: (one) => <DateText value={one.receivedAt} /> },
    { id: 'office', header: t('office'), cell: (one) => one.officeName ?? <None /> },
    { id: 'handler', header: t('handler'), cell: (one) => one.handler?.fullName ?? <None /> },
  ];
}

function Category({ complaint: { category, restricted } }: { complaint: ComplaintItem }) {
  const { t } = useTranslation(['complaints', 'terms']);
  return (
    <>
      {t(`terms:complaintCategory.${category}`)}{' '}
      {restricted && (
        <Badge variant="light" color="red" radius="sm" tt="none">
          {t('restricted')}
        </Badge>
      )}
    </>
  );
}

export function Due({ complaint: { dueAt, overdue } }: { complaint: ComplaintItem }) {
  const { t } = useTranslation('complaints');
  if (dueAt === null) return <None />;
  return (
    <Group gap={6}>
      <DateText value={dueAt} withTime />
      {overdue && (
        <Badge variant="light" color="orange" radius="sm" tt="none">
          {t('overdue')}
        </Badge>
      )}
    </Group>
  );
}
