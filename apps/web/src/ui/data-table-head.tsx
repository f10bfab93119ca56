import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './data-table';
import classes from './data-table.module.css';
import type { ListView } from './use-list-view';

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly view: ListView;
}

export function DataTableHead<Row>({ columns, view }: DataTableHeadProps<Row>) {
  return (
    <Table.Thead className={classes.head ?? ''} role="rowgroup">
      <Table.Tr role="row">
        {columns.map((column) => (
          <Table.Th
            key={column.id}
            role="columnheader"
            aria-sort={ariaSort(column.id, view.sort)}
            ta={column.align ?? 'start'}
            w={column.width}
          >
            {column.sortable ? (
              <UnstyledButton className={classes.sort ?? ''} onClick={() => view.toggleSort(column.id)}>
                {column.header}
                {view.sort === column.id && <IconArrowUp size={14} aria-hidden />}
                {view.sort === `-${column.id}` && <IconArrowDown size={14} aria-hidden />}
              </UnstyledButton>
            ) : (
              column.header
            )}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

function ariaSort(columnId: string, sort: string | undefined): 'ascending' | 'descending' | 'none' {
  if (sort === columnId) return 'ascending';
  return sort === `-${columnId}` ? 'descending' : 'none';
}
