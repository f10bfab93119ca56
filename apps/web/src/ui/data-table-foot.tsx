import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ColumnMenu } from './column-menu';
import type { ColumnChoice } from './use-column-choice';
import type { ListView } from './use-list-view';

interface DataTableFootProps {
  readonly choice: ColumnChoice;
  readonly view: ListView;
  readonly next: string | null;
  readonly count: number;
}

export function DataTableFoot({ choice, view, next, count }: DataTableFootProps) {
  const { t } = useTranslation('ui');
  return (
    <Group justify="space-between" px="sm" py={6} gap="xs">
      <Group gap="xs">
        <ColumnMenu choice={choice} view={view} />
        <Text size="xs" c="dimmed" role="status">
          {count > 0 ? t('table.shown', { count }) : ''}
        </Text>
      </Group>
      {(view.hasPrevious || next !== null) && (
        <Group gap="xs" component="nav" aria-label={t('table.pages')}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconChevronLeft size={15} aria-hidden />}
            disabled={!view.hasPrevious}
            onClick={view.goPrevious}
          >
            {t('table.previous')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconChevronRight size={15} aria-hidden />}
            disabled={next === null}
            onClick={() => next !== null && view.goNext(next)}
          >
            {t('table.next')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
