import { isIsoDate } from '../calendar/days';
import { type Currency, isCurrency } from '../money/currencies';
import { ONE_DOLLAR_E8, readRate } from '../money/exchange-rate';
import { type Violation, violation } from '../problems/violation';

/** Where a list has what: positions of its columns. */
export interface RateColumns {
  readonly currency: number;
  readonly date: number;
  readonly rate: number;
}

export interface ListedRate {
  readonly currency: Currency;
  readonly perUsdE8: number;
  readonly validFrom: string;
}

/**
 * Headings of the operational rates as the UN Treasury and those who pass them on write them (its page, the text file
 * `xsql2CSV`, the elements of `xsql2XML`), without case, dots and spaces.
 */
const headings: Record<keyof RateColumns, readonly string[]> = {
  currency: ['abbrev', 'abbreviation', 'code', 'currencycode', 'currcode', 'fcurrcode', 'isocode', 'iso', 'symbol'],
  date: ['effectivedate', 'effdate', 'effective', 'validfrom', 'date', 'ratedate'],
  rate: ['rate', 'rateofexchange', 'exchangerate', 'operationalrate', 'oprate', 'operrate', 'unrate', 'rateperusd'],
};

/** The columns of a line that is a heading, or null. `findColumns(['Country', 'Abbrev.', 'Eff. Date', 'Rate'])` finds all three. */
export function findColumns(cells: readonly string[]): RateColumns | null {
  const plain = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const at = (column: keyof RateColumns) => plain.findIndex((cell) => headings[column].includes(cell));
  const columns = { currency: at('currency'), date: at('date'), rate: at('rate') };
  return Object.values(columns).includes(-1) ? null : columns;
}

/**
 * One line of a list: a rate, null for a currency that no programme handles (the list of the UN has some 170) and for the
 * dollar itself, or why the line cannot be read. ['GBP', '01 Jan 2026', '0.74'] is 74,000,000 from 2026-01-01.
 */
export function readRateLine(line: Readonly<Record<keyof RateColumns, string>>): ListedRate | null | Violation {
  const currency = line.currency.trim();
  if (!/^[A-Z]{3}$/.test(currency)) return violation('unknown_value', undefined, { value: currency.slice(0, 20) });
  const rate = readRate(plainNumber(line.rate));
  if ('code' in rate) return rate;
  const validFrom = readListDate(line.date);
  if (validFrom === null) return violation('not_a_date');
  if (currency === 'USD') return rate.perUsdE8 === ONE_DOLLAR_E8 ? null : violation('dollar_is_the_measure');
  return isCurrency(currency) ? { currency, validFrom, ...rate } : null;
}

/**
 * "1,234.50" and "1 234.50" with their thousands, "0,79" of a spreadsheet that writes a comma. "87,450" stays as it is and
 * is refused: it may be either.
 */
function plainNumber(text: string): string {
  const tight = text.replace(/[\s\u00a0\u202f]/g, '');
  if (/^[1-9]\d{0,2},\d{3}$/.test(tight)) return tight;
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(tight)) return tight.replaceAll(',', '');
  return /^-?\d+,\d+$/.test(tight) ? tight.replace(',', '.') : tight;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as the lists write it: '01 Jan 2026', '1-Jan-26', '2026-01-01' or '01.01.2026'; null for any other. '01/02/2026'
 * is refused: half the world reads January in it. `readListDate('31 Dec 2025')` is '2025-12-31'.
 */
export function readListDate(text: string): string | null {
  const trimmed = text.trim();
  const worded = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d{2})$/i.exec(trimmed);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  const month = worded ? months.indexOf((worded[2] ?? '').toLowerCase()) + 1 : Number(dotted?.[2]);
  const [, day = '', , year = ''] = worded ?? dotted ?? [];
  const two = (value: string | number) => String(value).padStart(2, '0');
  const iso = year === '' ? trimmed : `${year.padStart(4, '20')}-${two(month)}-${two(day)}`;
  return isIsoDate(iso) ? iso : null;
}
