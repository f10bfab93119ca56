import { randomFrom } from '@tendesh/testing/random';
import type { ProblemBody } from '../demo/client';
import type { Desk } from '../demo/desk.repository';

/** One request of a race: who sends what, on the version that he saw. */
export interface Runner {
  readonly kind: string;
  readonly by: string;
  /** Post, where nothing else is said. */
  readonly method?: 'post' | 'put';
  readonly path: string;
  readonly body: object;
  readonly version: number;
}

/** What became of a request: its status, the first reason where it was refused, and how long it took. */
export interface Finish {
  readonly kind: string;
  readonly status: number;
  readonly reason: string | null;
  readonly ms: number;
}

/** Sends all requests at once, in turns through the desks (one a server), in an order that a seed decides. */
export async function race(desks: readonly Desk[], runners: readonly Runner[], seed = 1): Promise<Finish[]> {
  const starters = [];
  // Signed in before the start, so that only the acts race.
  for (const [index, runner] of shuffled(runners, seed).entries())
    starters.push({ runner, client: await turn(desks, index).as(runner.by) });
  return Promise.all(
    starters.map(async ({ runner: { kind, method = 'post', path, body, version }, client }) => {
      const started = performance.now();
      const answer = await client[method]<ProblemBody>(path, body, { version });
      const reason = answer.status < 400 ? null : (answer.body.violations[0]?.code ?? answer.body.code);
      return { kind, status: answer.status, reason, ms: performance.now() - started };
    }),
  );
}

/** The same order for the same seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return list
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function turn(desks: readonly Desk[], index: number): Desk {
  const desk = desks[index % desks.length];
  if (desk === undefined) throw new Error('A race needs a server');
  return desk;
}
