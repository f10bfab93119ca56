/** `npm run test:deep`, for the night: every property ten times as often, on new cases each time. */
import { tool } from './say.ts';
import { launch, outcome } from './surroundings.ts';

const suites = [
  ['libs/domain', '--selectProjects', 'domain'],
  ['apps/api/test/match', '--selectProjects', 'api'],
];

await tool(async (ended) => {
  const env = {
    FC_RUNS: process.env['FC_RUNS'] || '10000',
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  let worst = 0;
  for (const suite of suites) {
    worst = Math.max(worst, await outcome(launch('jest', [...suite, '--testTimeout=1800000'], { env }), ended));
    ended.throwIfAborted();
  }
  return worst;
});
