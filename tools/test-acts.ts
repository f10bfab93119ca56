/**
 * `npm run test:acts -- 100000`: so many acts of random people over HTTP, half of them in each of two towns that live at
 * the same time; new ones each time unless a seed is given.
 */
import { Sorry, step, tool } from './say.ts';
import { launch, outcome } from './surroundings.ts';

const MOST = 1_000_000;

await tool((ended) => {
  const acts = Number(process.argv[2] ?? 100_000);
  const seed = Number(process.argv[3] ?? Date.now());
  if (!Number.isInteger(acts) || acts < 1 || acts > MOST || !Number.isInteger(seed))
    throw new Sorry(`Say how many acts, as a whole number from 1 to ${MOST}, and perhaps a seed.`);
  step(`${acts} acts of seed ${seed}; the same ones again: npm run test:acts -- ${acts} ${seed}`);
  const env = {
    TOWN_ACTS: String(acts),
    TOWN_SEED: String(seed),
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  return outcome(launch('jest', ['apps/api/test/model', '--selectProjects', 'api', '--maxWorkers=2'], { env }), ended);
});
