import { Table, UnstyledButton } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Column } from './data-table';
import classes from './data-table.module.css';

interface DataTableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly link?: LinkProps;
  readonly onOpen?: (row: Row) => void;
}

/** The first cell carries the link; its hit area is stretched over the row, so there is one tab stop per row. */
export function DataTableRow<Row>({ row, columns, link, onOpen }: DataTableRowProps<Row>) {
  const open = (content: ReactNode): ReactNode => {
    if (link) {
      return (
        <Link {...link} className={classes.link}>
          {content}
        </Link>
      );
    }
    if (!onOpen) return content;
    return (
      <UnstyledButton className={classes.link ?? ''} onClick={() => onOpen(row)}>
        {content}
      </UnstyledButton>
    );
  };
  return (
    <Table.Tr
      className={classes.row ?? ''}
      role="row"
      data-opens={link !== undefined || onOpen !== undefined || undefined}
    >
      {columns.map((column, index) => (
        <Table.Td
          key={column.id}
          role="cell"
          data-label={column.header}
          data-first={index === 0 || undefined}
          ta={column.align ?? 'start'}
        >
          {index === 0 ? open(column.cell(row)) : <span className={classes.value}>{column.cell(row)}</span>}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
