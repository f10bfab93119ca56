/** `npm run dev`: the API is rebuilt and restarted, the web app refreshes itself, when a source changes. */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { build as viteBuild, createServer, type Rolldown } from 'vite';

import { step, tool } from './say.ts';
import {
  apiEnvironment,
  build,
  expectFreePort,
  launchNode,
  openDatabase,
  prepareDatabase,
  root,
  stopChild,
} from './surroundings.ts';

const port = Number(process.env['PORT'] || 3000);
const apiPort = port + 1;
/** Apart from dist/api, which Nx keeps in step with its cache. */
const outDir = join(root, 'dist/dev-api');

await tool(async (ended) => {
  await expectFreePort(port, '127.0.0.1');
  await expectFreePort(apiPort, '127.0.0.1');
  const database = await openDatabase();
  const env = { ...apiEnvironment(database), PORT: String(apiPort), PUBLIC_URL: `http://localhost:${port}` };
  const closing: (() => Promise<unknown>)[] = [() => database.stop()];
  try {
    await build(['api'], ended);
    await prepareDatabase(env, ended);
    closing.unshift(await watchApi(env), await serveWeb());
    step(`Ready: http://localhost:${port}`);
    await new Promise((done) => ended.addEventListener('abort', done, { once: true }));
  } finally {
    step('Stopping');
    for (const close of closing) await close();
  }
  return 0;
});

async function watchApi(env: Record<string, string>): Promise<() => Promise<void>> {
  const watcher = (await viteBuild({
    configFile: join(root, 'apps/api/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, watch: {} },
  })) as Rolldown.RolldownWatcher;

  let server: ChildProcess | undefined;
  let turn = Promise.resolve();
  const restart = async () => {
    if (server) await stopChild(server);
    if (existsSync(join(outDir, 'main.js'))) server = launchNode(join(outDir, 'main.js'), [], { env });
  };
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') void event.result.close();
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') turn = turn.then(restart);
  });
  return async () => {
    await watcher.close();
    await turn;
    if (server) await stopChild(server);
  };
}

async function serveWeb(): Promise<() => Promise<void>> {
  const web = await createServer({
    configFile: join(root, 'apps/web/vite.config.ts'),
    server: { port, strictPort: true, host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
  });
  await web.listen();
  return () => web.close();
}
