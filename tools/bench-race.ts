/** `npm run bench:race`: acts at the same moment on one award and one budget, on a database that is thrown away. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startThrowAway } from './embedded-database.ts';
import { step, tool } from './say.ts';
import { build, launchNode, outcome, programme, root } from './surroundings.ts';

await tool(async (ended) => {
  await build(['api'], ended);
  ended.throwIfAborted();
  step('Starting a PostgreSQL of its own, which keeps nothing (no fsync)');
  const database = await startThrowAway({ root });
  const dataDir = await mkdtemp(join(tmpdir(), 'tendesh-race-'));
  try {
    const env = { DATABASE_URL: database.url, TENDESH_DATA: dataDir, WEB_ROOT: join(dataDir, 'none') };
    return await outcome(launchNode(programme('bench-race'), [], { env }), ended);
  } finally {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
