import type { LookupRow } from './radar-lookup';
import type { Found, PrecisionRow } from './radar-precision';
import { sorts } from './radar-set';

/** What was measured, as Markdown. */
export function precisionTable(rows: readonly PrecisionRow[]): string {
  const body = rows.map(({ change, found }) => [
    ...[change, ...sorts.map((sort) => shareOf(found[sort]))],
    String(sorts.reduce((sum, sort) => sum + found[sort].wrong, 0)),
  ]);
  return table(['change', 'photos', 'scanned receipts', 'photographed receipts', 'found wrongly'], body);
}

/** Over all rows: of what was found how much was right; over the required ones: of what was asked for how much was found. */
export function summary(rows: readonly PrecisionRow[]): { precision: number; recall: number } {
  const all = rows.flatMap(({ found }) => Object.values(found));
  const required = rows.filter(({ isRequired }) => isRequired).flatMap(({ found }) => Object.values(found));
  const sum = (of: readonly Found[], key: keyof Found) => of.reduce((total, one) => total + one[key], 0);
  const right = sum(all, 'right');
  return {
    precision: right / Math.max(1, right + sum(all, 'wrong')),
    recall: sum(required, 'right') / Math.max(1, sum(required, 'asked')),
  };
}

export function lookupTable(rows: readonly LookupRow[]): string {
  return table(
    ['one upload compares', 'median, ms', '95th percentile, ms'],
    rows.map(({ name, medianMs, p95Ms }) => [name, medianMs.toFixed(1), p95Ms.toFixed(1)]),
  );
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function shareOf({ asked, right }: Found): string {
  return asked === 0 ? '-' : `${right}/${asked}, ${((right * 100) / asked).toFixed(1)} %`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
