import { Box, Table } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@tendesh/contracts/shared/page';
import { DataTableHead } from './data-table-head';
import { DataTableRow } from './data-table-row';
import { DataTableFoot } from './data-table-foot';
import classes from './data-table.module.css';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { SkeletonRows } from './skeleton-rows';
import { useColumnChoice } from './use-column-choice';
import type { ListView } from './use-list-view';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The server sorts by this column's id. */
  readonly sortable?: boolean;
  readonly align?: 'end';
  readonly width?: number | string;
  /** Not shown until chosen. */
  readonly optional?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the list where the choice of columns is remembered. */
  readonly id: string;
  /** What the list holds, for readers: "Staff". */
  readonly label: string;
  /** The first column names the row and carries its link. */
  readonly columns: readonly Column<Row>[];
  readonly query: Pick<UseQueryResult<Page<Row>>, 'data' | 'error' | 'isPending' | 'isFetching' | 'refetch'>;
  readonly view: ListView;
  readonly rowKey: (row: Row) => string;
  readonly rowLink?: (row: Row) => LinkProps;
  /** Instead of a link: what a click on the row opens. */
  readonly onOpen?: (row: Row) => void;
  /** What to show, and do, when there is nothing at all (not merely nothing that fits the filter). */
  readonly empty: ReactNode;
}

/** One list: server-side sort and filter from `view`, keyset pages, chosen columns; cards instead of rows on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, label, columns, query, view, rowKey, empty } = props;
  const { t } = useTranslation('ui');
  const choice = useColumnChoice(id, columns);
  const rows = query.data?.items ?? [];

  if (query.error && query.data === undefined)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.isPending && rows.length === 0) {
    return view.isFiltered ? <EmptyState title={t('table.nothingFits')} hint={t('table.nothingFitsHint')} /> : empty;
  }
  return (
    <Box className={classes.frame} data-fetching={query.isFetching || undefined}>
      <Table className={classes.table ?? ''} aria-label={label} highlightOnHover role="table">
        <DataTableHead columns={choice.shown} view={view} />
        <Table.Tbody role="rowgroup">
          {query.isPending ? (
            <SkeletonRows columns={choice.shown.length} />
          ) : (
            rows.map((row) => (
              <DataTableRow
                key={rowKey(row)}
                row={row}
                columns={choice.shown}
                {...(props.rowLink ? { link: props.rowLink(row) } : {})}
                {...(props.onOpen ? { onOpen: props.onOpen } : {})}
              />
            ))
          )}
        </Table.Tbody>
      </Table>
      <DataTableFoot choice={choice} view={view} next={query.data?.next ?? null} count={rows.length} />
    </Box>
  );
}
