export interface Timing {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly repeats: number;
}

const WARM_UPS = 2;
const MOST_REPEATS = 25;
const MOST_MS = 3_000;

/** How long something takes, again and again: at most 25 times, and not again after three seconds in all. */
export async function measure(work: () => Promise<unknown>): Promise<Timing> {
  const times: number[] = [];
  const began = performance.now();
  while (times.length < WARM_UPS + MOST_REPEATS && performance.now() - began < MOST_MS) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const counted = times.slice(Math.min(WARM_UPS, times.length - 1)).sort((a, b) => a - b);
  return { medianMs: at(counted, 0.5), p95Ms: at(counted, 0.95), repeats: counted.length };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
