import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import type { DecimalText, ExportValue } from './export-columns';

/** A table on its way into a file: headers, then rows as they are pulled. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<readonly ExportValue[]>;
}

export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type FileType = keyof typeof fileTypes;

export function writeTable(type: FileType, table: Table): Readable {
  return type === 'csv' ? csv(table) : xlsx(table);
}

/**
 * With the mark that tells Excel the encoding. Texts that a spreadsheet would run as a formula get an apostrophe, because
 * a name or a telephone is typed by people.
 */
function csv({ headers, rows }: Table): Readable {
  const lines = stringify({
    bom: true,
    header: true,
    columns: [...headers],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  // Whoever reads the lines hears of an error; the callback is only there so that it is not thrown a second time.
  return pipeline(Readable.from(csvRows(rows)), lines, () => undefined);
}

async function* csvRows(rows: Table['rows']) {
  for await (const row of rows) yield row.map((value) => (isDecimal(value) ? value.decimal : value));
}

/** Texts are written as texts, so nothing in a cell can run. */
function xlsx({ headers, rows }: Table): Readable {
  const columns = headers.map((header) => ({ header }));
  const stream = writeXlsxStream(xlsxRows(rows), { name: 'cases', columns, freezePane: { rows: 1 } });
  return Readable.fromWeb(stream as ReadableStream);
}

async function* xlsxRows(rows: Table['rows']) {
  for await (const row of rows) yield row.map((value) => (isDecimal(value) ? Number(value.decimal) : value));
}

function isDecimal(value: ExportValue): value is DecimalText {
  return typeof value === 'object' && value !== null;
}
