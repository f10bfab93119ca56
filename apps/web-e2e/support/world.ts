import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureChromium } from '../../../tools/chromium.ts';
import { startThrowAway } from '../../../tools/embedded-database.ts';
import { launchNode, outcome, programme, root, stopChild } from '../../../tools/surroundings.ts';

/** The built app on a database of its own with the demo world, for the length of the journeys. */
export default async function world(): Promise<() => Promise<void>> {
  process.env['CHROMIUM_PATH'] ??= ensureChromium();
  const dataDir = await mkdtemp(join(tmpdir(), 'tendesh-journeys-'));
  const database = await startThrowAway({ root });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: database.url,
    TENDESH_DATA: dataDir,
    WEB_ROOT: join(root, 'dist/web'),
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DEMO: '1',
    // Mail lands in a folder, whatever the person who runs the tests has set.
    SMTP_URL: '',
  };
  await runToEnd('migrate-database', env);
  await runToEnd('seed-demo', env);
  const server = launchNode(programme('main'), [], { env });
  await untilHealthy(url, outcome(server, new AbortController().signal));
  process.env['TENDESH_URL'] = url;
  process.env['TENDESH_MAIL'] = join(dataDir, 'mail');

  return async () => {
    await stopChild(server);
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function runToEnd(name: string, env: Record<string, string>): Promise<void> {
  const code = await outcome(launchNode(programme(name), [], { env }), new AbortController().signal);
  if (code !== 0) throw new Error(`${name} ended with ${code}; its reason stands above.`);
}

async function untilHealthy(url: string, stopped: Promise<number>): Promise<void> {
  const ended = new AbortController();
  void stopped.then(() => ended.abort());
  while (!ended.signal.aborted) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('The server ended before it was ready; its reason stands above.');
}

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
