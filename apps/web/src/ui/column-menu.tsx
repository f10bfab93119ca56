import { Button, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconArrowDown, IconArrowUp, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ColumnChoice } from './use-column-choice';
import type { ListView } from './use-list-view';

/** Which columns to show; and the order, which a phone cannot reach through the heads of the columns. */
export function ColumnMenu({ choice, view }: { choice: ColumnChoice; view: ListView }) {
  const { t } = useTranslation('ui');
  return (
    <Menu closeOnItemClick={false} position="top-start">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
        >
          {t('table.view')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('table.columns')}</Menu.Label>
        {choice.all.slice(1).map((column) => (
          <Menu.Item
            key={column.id}
            role="menuitemcheckbox"
            aria-checked={choice.isShown(column.id)}
            leftSection={<IconCheck size={14} style={{ opacity: choice.isShown(column.id) ? 1 : 0 }} aria-hidden />}
            onClick={() => choice.toggle(column.id)}
          >
            {column.header}
          </Menu.Item>
        ))}
        {choice.all.some((column) => column.sortable) && <Menu.Label>{t('table.order')}</Menu.Label>}
        {choice.all
          .filter((column) => column.sortable)
          .map((column) => (
            <Menu.Item
              key={column.id}
              role="menuitemradio"
              aria-checked={view.sort?.replace('-', '') === column.id}
              leftSection={
                view.sort === `-${column.id}` ? (
                  <IconArrowDown size={14} aria-hidden />
                ) : (
                  <IconArrowUp size={14} style={{ opacity: view.sort === column.id ? 1 : 0 }} aria-hidden />
                )
              }
              onClick={() => view.toggleSort(column.id)}
            >
              {column.header}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
