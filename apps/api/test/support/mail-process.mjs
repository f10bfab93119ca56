// A server of its own that only sends mail: started by the test that kills it. Says "ready" when it is up.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'mail-process.ts'), {
  configFile: false,
  root: process.cwd(),
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
});
await module.serveMail();
process.stdout.write('ready\n');
