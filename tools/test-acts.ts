/** `npm run test:acts -- 100000`: so many acts of random people over HTTP, new ones each time. */
import { Sorry, tool } from './say.ts';
import { launch, outcome } from './surroundings.ts';

const MOST = 1_000_000;

await tool((ended) => {
  const acts = Number(process.argv[2] ?? 100_000);
  if (!Number.isInteger(acts) || acts < 1 || acts > MOST)
    throw new Sorry(`Say how many acts, as a whole number from 1 to ${MOST}.`);
  const env = {
    TOWN_ACTS: String(acts),
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  return outcome(launch('jest', ['apps/api/test/model', '--selectProjects', 'api'], { env }), ended);
});
