import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { FilterBar } from '../../ui/filter-bar';
import type { ListView } from '../../ui/use-list-view';
import { useCaseFilters } from './use-case-filters';

export function CaseFilterBar({ view }: { view: ListView }) {
  const { t } = useTranslation('reports');
  const { usual, further } = useCaseFilters();
  const isUsed = [...further.map(({ id }) => id), 'openedFrom', 'openedTo'].some((id) => view.filter(id) !== '');
  const [opened, { toggle }] = useDisclosure(isUsed);
  const Icon = opened ? IconChevronUp : IconChevronDown;
  const day = (id: string, label: string) => (
    <DateInput
      aria-label={label}
      placeholder={label}
      value={view.filter(id) || null}
      onChange={(value) => view.setFilter(id, value)}
      w={{ base: 'calc(50% - 5px)', xs: 190 }}
    />
  );
  return (
    <Stack gap="xs">
      <FilterBar
        view={view}
        search="q"
        searchLabel={t('filter.search')}
        filters={opened ? [...usual, ...further] : usual}
      />
      {opened && (
        <Group gap="xs">
          {day('openedFrom', t('filter.openedFrom'))}
          {day('openedTo', t('filter.openedTo'))}
        </Group>
      )}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={opened}
          rightSection={<Icon size={15} aria-hidden />}
          onClick={toggle}
        >
          {opened ? t('filter.fewer') : t('filter.more')}
        </Button>
      </div>
    </Stack>
  );
}
