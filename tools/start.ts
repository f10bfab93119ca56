/** `npm start`: database, build, migrations, demo world, server; at the end the address and the logins. */
import { demoLogins } from '../libs/testing/demo-logins.ts';
import { alreadySaid, Sorry, step, tool } from './say.ts';
import {
  apiEnvironment,
  build,
  expectFreePort,
  launchNode,
  openDatabase,
  outcome,
  prepareDatabase,
  programme,
} from './surroundings.ts';

const port = Number(process.env['PORT'] || 3000);
const host = process.env['HOST'] || '127.0.0.1';

await tool(async (ended) => {
  await expectFreePort(port, host);
  const database = await openDatabase();
  try {
    await build(['api', 'web'], ended);
    ended.throwIfAborted();
    const env = { ...apiEnvironment(database), PORT: String(port), HOST: host };
    await prepareDatabase(env, ended);
    step('Starting the server');
    const server = launchNode(programme('main'), [], { env });
    const stopped = outcome(server, ended);
    const isServing = await Promise.race([untilHealthy(ended), stopped.then(() => false)]);
    if (isServing) welcome(env.DEMO === '1');
    const code = await stopped;
    if (!ended.aborted) throw new Sorry(isServing ? `The server stopped by itself (${code}).` : alreadySaid);
  } finally {
    if (ended.aborted) step('Stopping');
    await database.stop();
  }
  return 0;
});

async function untilHealthy(ended: AbortSignal): Promise<boolean> {
  while (!ended.aborted) {
    const answer = await fetch(`http://${host}:${port}/api/health`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((next) => setTimeout(next, 100));
  }
  return false;
}

function welcome(demo: boolean): void {
  const logins = demoLogins.map(({ role, email, password }) => `  ${role.padEnd(18)} ${email.padEnd(36)} ${password}`);
  step('Ready');
  console.log(`\nTendesh: http://localhost:${port}\n`);
  if (demo) console.log(`${logins.join('\n')}\n`);
  console.log('Ctrl-C stops it and keeps all data.');
}
