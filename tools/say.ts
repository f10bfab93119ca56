/** What a tool tells its reader: steps with the time they began, and failures in one sentence. */

const began = performance.now();

export function step(text: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${text}`);
}

/** A failure that the reader can mend: printed as one sentence, without a stack. */
export class Sorry extends Error {}

/** For a child that has printed its own sentence. */
export const alreadySaid = '';

/** Runs a tool: 0 when it ends, 1 with a sentence when it cannot. */
export async function tool(main: (ended: AbortSignal) => Promise<number | undefined>): Promise<void> {
  const ended = new AbortController();
  // The terminal and npm may both send the signal: once is enough.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ended.abort());
  try {
    process.exitCode = (await main(ended.signal)) ?? 0;
  } catch (error) {
    if (ended.signal.aborted) return;
    process.exitCode = 1;
    if (error instanceof Sorry && error.message === alreadySaid) return;
    console.error(error instanceof Sorry ? error.message : error);
  }
}
