import type { CaseListQuery, CaseSort } from '@tendesh/contracts/reports/reports';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { validate as isUuid } from 'uuid';
import type { Bind } from '../platform/database/parameters';
import { Problem } from '../platform/problems/problem';

interface SortColumn {
  readonly sql: string;
  readonly type: 'text' | 'date' | 'bigint';
  readonly takes: (value: string) => boolean;
}

/** The only columns that a list sorts by; none is ever empty, so that a page can begin after any row. */
const columns: Readonly<Record<CaseSort, SortColumn>> = {
  number: { sql: 'c.number', type: 'text', takes: isText },
  opened: { sql: 'c.opened_on', type: 'date', takes: isIsoDate },
  grant: { sql: 'coalesce(w.amount_minor, 0)', type: 'bigint', takes: (value) => /^\d{1,16}$/.test(value) },
  name: { sql: `(r.surname_latn || ' ' || r.given_latn)`, type: 'text', takes: isText },
};

export interface Ordering {
  readonly sortValue: string;
  readonly orderBy: string;
  /**
   * The condition that a page begins after the cursor. For the first one, what is true of every row: said, it lets
   * PostgreSQL begin from the table that is sorted by.
   */
  readonly after: string;
}

export function ordering(query: CaseListQuery, bind: Bind): Ordering {
  const column = columns[query.sort ?? 'opened'];
  const isUp = (query.direction ?? (query.sort === undefined ? 'desc' : 'asc')) === 'asc';
  const direction = isUp ? 'asc' : 'desc';
  return {
    sortValue: `(${column.sql})::text`,
    orderBy: `${column.sql} ${direction}, c.id ${direction}`,
    after:
      query.cursor === undefined
        ? `${column.sql} is not null`
        : beginsAfter(query.cursor, column, { bind, compare: isUp ? '>' : '<' }),
  };
}

export function cursorOf(row: { sortValue: string; id: string }): string {
  return Buffer.from(JSON.stringify([row.sortValue, row.id])).toString('base64url');
}

function beginsAfter(
  cursor: string,
  column: SortColumn,
  { bind, compare }: { bind: Bind; compare: '<' | '>' },
): string {
  const [value, id] = readCursor(cursor);
  if (!column.takes(value)) throw malformed();
  const begin = `${bind(value)}::${column.type}`;
  // The first half follows from the second; an index understands it where the row is put together from two tables.
  return `${column.sql} ${compare}= ${begin} and (${column.sql}, c.id) ${compare} (${begin}, ${bind(id)}::uuid)`;
}

function readCursor(cursor: string): [string, string] {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length !== 2) throw malformed();
  const [value, id] = parts as [unknown, unknown];
  if (typeof value !== 'string' || typeof id !== 'string' || !isUuid(id)) throw malformed();
  return [value, id];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}

function malformed(): Problem {
  return new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
}

function isText(value: string): boolean {
  return !value.includes('\0');
}
