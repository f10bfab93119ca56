import { Box, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { type Column, DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { AllocationBar } from './allocation-bar';
import { AllocationModal } from './allocation-modal';

/** Donor money by donor and purpose: how much, and what became of it. */
export function AllocationSection({ page: { programme, allocations, may } }: { page: ProgrammePage }) {
  const { t } = useTranslation('programmes');
  const view = useListView({ filters: [] });
  const [opened, { open, close }] = useDisclosure(false);
  const [edited, setEdited] = useState<Allocation | null>(null);
  const columns = useColumns(programme.currency);
  if (allocations === null) return null;
  const edit = (allocation: Allocation | null) => {
    setEdited(allocation);
    open();
  };
  return (
    <Section
      flush
      title={t('allocation.title')}
      hint={t('allocation.hint')}
      actions={
        may.manage && (
          <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => edit(null)}>
            {t('allocation.add')}
          </Button>
        )
      }
    >
      <DataTable
        id="allocations"
        label={t('allocation.title')}
        columns={columns}
        query={loaded(allocations)}
        view={view}
        rowKey={({ id }) => id}
        {...(may.manage ? { onOpen: edit } : {})}
        empty={<EmptyState title={t('allocation.none')} hint={t('allocation.noneHint')} />}
      />
      <AllocationModal opened={opened} onClose={close} programme={programme} allocation={edited} />
    </Section>
  );
}

function useColumns(currency: string): Column<Allocation>[] {
  const { t } = useTranslation('programmes');
  const { date } = useFormat();
  const money = (id: string, minorOf: (row: Allocation) => number): Column<Allocation> => ({
    id,
    header: t(`allocation.${id}`),
    align: 'end',
    cell: (row) => <Money minor={minorOf(row)} currency={currency} short />,
  });
  return [
    {
      id: 'donor',
      header: t('allocation.donor'),
      cell: ({ donor, purpose, reference, validFrom, validUntil }) => (
        <Box miw={150} style={{ overflowWrap: 'anywhere' }}>
          <Text size="sm" fw={600}>
            {donor}
          </Text>
          <Text size="sm">{purpose}</Text>
          <Text size="xs" c="dimmed">
            {t('allocation.period', { reference, from: date(validFrom), until: date(validUntil) })}
          </Text>
        </Box>
      ),
    },
    { id: 'use', header: t('allocation.use'), cell: (row) => <AllocationBar allocation={row} /> },
    money('amount', ({ amountMinor }) => amountMinor),
    money('committed', ({ committedMinor }) => committedMinor),
    money('selected', ({ selectedMinor }) => selectedMinor),
    money('obligated', ({ obligatedMinor }) => obligatedMinor),
    money('disbursed', ({ disbursedMinor }) => disbursedMinor),
    money('left', ({ amountMinor, committedMinor, selectedMinor }) => amountMinor - committedMinor - selectedMinor),
  ];
}

/** The rows came with the page: nothing is fetched, sorted or turned. */
function loaded(items: Allocation[]) {
  return {
    data: { items, next: null },
    error: null,
    isPending: false,
    isFetching: false,
    refetch: () => Promise.reject(new Error('The rows came with the page')),
  } as const;
}
