import { CsvError, parse } from 'csv-parse/sync';
import { findColumns, type ListedRate, readRateLine, type RateColumns } from '@tendesh/domain/programmes/rate-list';
import { type Violation, violation } from '@tendesh/domain/problems/violation';

export interface RateList {
  readonly lines: readonly (ListedRate & { readonly line: number })[];
  /** How many lines are of currencies that no programme handles. */
  readonly passedOver: number;
  /** What cannot be read, each with the number of its line. */
  readonly violations: readonly Violation[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a list of operational rates as text: separated by comma, semicolon or tab, with or without a byte order mark,
 * with a title above its headings or without. A currency may stand there once per country, always with the same rate.
 */
export function readRateList(content: Buffer): RateList {
  const text = decode(content);
  for (const delimiter of [',', ';', '\t']) {
    const rows = tryParse(text, delimiter);
    const heading = rows?.findIndex(({ cells }) => findColumns(cells) !== null) ?? -1;
    const columns = findColumns(rows?.[heading]?.cells ?? []);
    if (rows && columns) return readRows(rows.slice(heading + 1), columns);
  }
  return { lines: [], passedOver: 0, violations: [violation('rate_list_unreadable', '/file')] };
}

/** Spreadsheets save "Unicode text" in two bytes a letter; the mark at the beginning says so. */
function decode(content: Buffer): string {
  const isTwoBytes = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isTwoBytes ? 'utf-16le' : 'utf-8').decode(content);
}

function tryParse(text: string, delimiter: string): Row[] | null {
  try {
    const found = parse(text, {
      delimiter,
      info: true,
      trim: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function readRows(rows: readonly Row[], columns: RateColumns): RateList {
  const found = new Map<string, ListedRate & { line: number }>();
  const violations: Violation[] = [];
  let passedOver = 0;
  for (const { line, cells } of rows) {
    const at = (column: keyof RateColumns) => cells[columns[column]] ?? '';
    const read = readRateLine({ currency: at('currency'), date: at('date'), rate: at('rate') });
    if (read === null) passedOver += 1;
    else if ('code' in read) violations.push(atLine(line, read));
    else {
      const key = `${read.currency} ${read.validFrom}`;
      const earlier = found.get(key);
      if (earlier === undefined) found.set(key, { ...read, line });
      else if (earlier.perUsdE8 !== read.perUsdE8)
        violations.push(atLine(line, violation('rate_list_contradicts_itself', undefined, { other: earlier.line })));
    }
  }
  if (found.size === 0 && violations.length === 0) violations.push(violation('rate_list_unreadable', '/file'));
  return { lines: [...found.values()], passedOver, violations };
}

/** The reason with the line that it is about. */
export function atLine(line: number, { code, params }: Violation): Violation {
  return violation(code, `/lines/${line}`, { ...params, line });
}
