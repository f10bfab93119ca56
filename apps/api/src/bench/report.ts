import type { BenchRow } from './bench-lists';
import { readers } from './lists';
import type { Timing } from './measure';
import type { PlanSummary } from './plans.repository';

/** The measurements as a table of Markdown: median and 95th percentile in milliseconds. */
export function timingsTable(rows: readonly BenchRow[]): string {
  return table(
    ['list', ...readers.map(({ scope }) => `${scope}: median / p95, ms`)],
    rows.map(({ list, timings }) => [list.name, ...timings.map(cell)]),
  );
}

export function workTable(rows: readonly { role: string; timing: Timing | null }[]): string {
  return table(
    ['My work of', 'median / p95, ms'],
    rows.map(({ role, timing }) => [role, cell(timing)]),
  );
}

export function readingsTable(rows: readonly { name: string; timing: Timing | null }[]): string {
  return table(
    ['of all at once', 'median / p95, ms'],
    rows.map(({ name, timing }) => [name, cell(timing)]),
  );
}

export function plansTable(rows: readonly { name: string; scope: string; plan: PlanSummary }[]): string {
  return table(
    ['list', 'reader', 'statements', 'slowest, ms', 'tables read from end to end'],
    rows.map(({ name, scope, plan }) => [
      ...[name, scope, String(plan.statements), plan.slowestMs.toFixed(1), plan.scans.join(', ') || '-'],
    ]),
  );
}

function cell(timing: Timing | null): string {
  return timing === null ? '-' : `${timing.medianMs.toFixed(1)} / ${timing.p95Ms.toFixed(1)}`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...body.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
