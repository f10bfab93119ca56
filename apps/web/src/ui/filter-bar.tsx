import { Button, Group, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterSearch } from './filter-search';
import type { ListView } from './use-list-view';

export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterBarProps {
  readonly view: ListView;
  /** The filter id of the free text, usually `q`. */
  readonly search?: string;
  readonly searchLabel?: string;
  readonly filters?: readonly Filter[];
  /** Fields of another kind, in the same row. */
  readonly children?: ReactNode;
}

/** The filters of a list, kept in the address of the page. */
export function FilterBar({ view, search, searchLabel, filters = [], children }: FilterBarProps) {
  const { t } = useTranslation('ui');
  return (
    <Group gap="xs" role="search" align="center">
      {search !== undefined && <FilterSearch view={view} id={search} label={searchLabel ?? t('table.search')} />}
      {filters.map((filter) => (
        <Select
          key={filter.id}
          aria-label={filter.label}
          placeholder={filter.label}
          data={[...filter.options]}
          value={view.filter(filter.id) || null}
          onChange={(value) => view.setFilter(filter.id, value)}
          clearable
          searchable={filter.options.length > 8}
          w={{ base: 'calc(50% - 5px)', xs: 190 }}
        />
      ))}
      {children}
      {view.isFiltered && (
        <Button variant="subtle" color="gray" leftSection={<IconX size={14} aria-hidden />} onClick={view.clear}>
          {t('table.clear')}
        </Button>
      )}
    </Group>
  );
}
