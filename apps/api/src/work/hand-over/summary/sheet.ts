import type { Content, TableCell } from 'pdfmake/interfaces';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { Currency } from '@tendesh/domain/money/currencies';
import { formatIn, type Format } from '../../../platform/pdf/format';
import type { Gathered } from '../gather-case';
import type { Made } from './render-summary';
import { type SummaryTexts, summaryTexts } from './texts';
import { wordIn } from './words';

export const colours = { accent: '#0f6b62', quiet: '#5c6b69', rule: '#c8d3d1' } as const;

/** One case in one language, ready to be set. */
export interface Sheet extends Gathered {
  readonly made: Made;
  readonly texts: SummaryTexts;
  readonly format: Format;
  /** The day of an instant at the office, in words. */
  readonly dayOf: (instant: string) => string;
  /** The word of a code of the screens. */
  readonly word: (path: string) => string;
}

export function sheetOf(gathered: Gathered, made: Made): Sheet {
  const currency = (gathered.page.application?.currency ?? 'USD') as Currency;
  const { language, timeZone } = made;
  const format = formatIn(language, currency);
  return {
    ...gathered,
    made,
    texts: summaryTexts[language],
    format,
    dayOf: (instant) => format.day(localDay(instant, timeZone)),
    word: (path) => wordIn(language, path),
  };
}

/** A heading with what belongs to it; nothing at all where there is nothing to say. */
export function section(title: string, contents: readonly Content[]): Content[] {
  return contents.length === 0 ? [] : [{ text: title, style: 'heading', headlineLevel: 1 }, ...contents];
}

/** Label and value, line by line; what is empty is left out. */
export function facts(pairs: readonly (readonly [string, string | null | undefined])[]): Content {
  const body = pairs
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([label, value]): TableCell[] => [{ text: label, style: 'quiet' }, value ?? '']);
  return { table: { widths: [130, '*'], body }, layout: 'noBorders' };
}

export function table(widths: (string | number)[], head: readonly string[], rows: TableCell[][]): Content {
  const header = head.map((text): TableCell => ({ text, style: 'quiet' }));
  return {
    table: { widths, headerRows: 1, dontBreakRows: true, body: [header, ...rows] },
    layout: {
      hLineColor: () => colours.rule,
      hLineWidth: (at) => (at === 0 ? 0 : 0.4),
      vLineWidth: () => 0,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}

export function right(text: string): TableCell {
  return { text, alignment: 'right', noWrap: true };
}
