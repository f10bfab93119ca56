import type { Finish } from './race';
import type { Check } from './verdict';

/** What is printed of a race: the answers by kind, how long they took, and what holds afterwards. */
export function report(of: {
  readonly title: string;
  readonly finishes: readonly Finish[];
  readonly ms: number;
  readonly deadlocks: number;
  readonly checks: readonly Check[];
}): void {
  const times = of.finishes.map(({ ms }) => ms).sort((a, b) => a - b);
  const lines = [
    of.title,
    ...counted(of.finishes).map(([what, count]) => `  ${String(count).padStart(5)}  ${what}`),
    `  ${Math.round(of.ms)} ms in all; an answer took p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`,
    `  ${of.deadlocks} deadlocks resolved by the database`,
    ...of.checks.map(({ sentence, holds }) => `  ${holds ? 'holds' : 'BROKEN'}  ${sentence}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function counted(finishes: readonly Finish[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind, status, reason } of finishes) {
    const what = `${kind}: ${status}${reason === null ? '' : ` ${reason}`}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

/** The time within which a share of the answers came, in whole milliseconds. */
function at(times: readonly number[], share: number): number {
  return Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
}
