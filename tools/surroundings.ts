/** What every command that runs the API needs first: a database, built programmes, a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

import pg from 'pg';

import { startEmbedded, startThrowAway } from './embedded-database.ts';
import { alreadySaid, Sorry, step, tool } from './say.ts';

export const root = join(import.meta.dirname, '..');
const dataDir = resolve(root, process.env['TENDESH_DATA'] || '.data');

export interface Database {
  url: string;
  embedded: boolean;
  stop(): Promise<void>;
}

/** The database of DATABASE_URL, or the embedded one. */
export async function openDatabase(): Promise<Database> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    await expectAnswer(given);
    return { url: given, embedded: false, stop: () => Promise.resolve() };
  }
  step('Starting PostgreSQL');
  const running = await startEmbedded({ dataDir: join(dataDir, 'postgres'), root });
  if (running.adopted) step('Found it running already');
  return { ...running, embedded: true };
}

/** The database of DATABASE_URL, or one that is gone afterwards. */
export async function throwAwayDatabase(): Promise<Database> {
  if (process.env['DATABASE_URL']) return openDatabase();
  step('Starting a PostgreSQL to throw away');
  return { ...(await startThrowAway({ root })), embedded: false };
}

/** Each run stands alone, and a .env for docker compose is not for the checks. */
export const nxEnvironment = {
  NX_DAEMON: 'false',
  NX_LOAD_DOT_ENV_FILES: 'false',
  // Nx asks for colours even where nobody sees them.
  ...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0', NO_COLOR: '1' }),
};

/** Nx knows by the sources whether anything is to be built. */
export async function build(projects: readonly string[], ended: AbortSignal): Promise<void> {
  step(`Building ${projects.join(' and ')} where the sources have changed`);
  const output: Buffer[] = [];
  const nx = launch('nx', ['run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'], {
    env: nxEnvironment,
    quiet: (chunk) => output.push(chunk),
  });
  if ((await outcome(nx, ended)) === 0) return;
  console.error(Buffer.concat(output).toString());
  throw new Sorry('The build failed; its output stands above.');
}

/** The environment in which the API's programmes run. */
export function apiEnvironment(database: Database) {
  return {
    DATABASE_URL: database.url,
    TENDESH_DATA: dataDir,
    DEMO: process.env.DEMO || (database.embedded ? '1' : '0'),
    WEB_ROOT: join(root, 'dist/web'),
  };
}

export function programme(name: string): string {
  return join(root, 'dist/api', `${name}.js`);
}

/** Migrates, then fills an empty demo database. The programmes tell their own progress and failures. */
export async function prepareDatabase(env: ReturnType<typeof apiEnvironment>, ended: AbortSignal): Promise<void> {
  step('Migrating the database');
  await expectSuccess(programme('migrate-database'), env, ended);
  if (env.DEMO !== '1' || !existsSync(programme('seed-demo'))) return;
  step('Loading the demo world where the database is empty');
  await expectSuccess(programme('seed-demo'), env, ended);
}

/** A command that runs one programme of the API with the arguments given, and ends with it. */
export function runOnce(name: string, open: () => Promise<Database> = openDatabase): Promise<void> {
  return tool(async (ended) => {
    const database = await open();
    try {
      await build(['api'], ended);
      ended.throwIfAborted();
      const env = apiEnvironment(database);
      await expectSuccess(programme('migrate-database'), env, ended);
      return await outcome(launchNode(programme(name), process.argv.slice(2), { env }), ended);
    } finally {
      await database.stop();
    }
  });
}

interface LaunchOptions {
  env?: Record<string, string>;
  quiet?: (chunk: Buffer) => void;
}

/** A child that ends with this process, even where this one is killed hard. */
export function launchNode(file: string, args: readonly string[], options: LaunchOptions = {}): ChildProcess {
  const guard = join(root, 'tools/leave-with-parent.mjs');
  return launch(process.execPath, ['--enable-source-maps', '--import', guard, file, ...args], options);
}

export function launch(file: string, args: readonly string[], { env = {}, quiet }: LaunchOptions = {}): ChildProcess {
  const out = quiet ? 'pipe' : 'inherit';
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    // The fourth is the channel by which a child of our own notices that this process is gone.
    stdio: ['inherit', out, out, file === process.execPath ? 'ipc' : 'ignore'],
  });
  if (quiet) for (const stream of [child.stdout, child.stderr]) stream?.on('data', quiet);
  return child;
}

/** The exit code of a child, which is asked to end when this command is. */
export function outcome(child: ChildProcess, ended: AbortSignal): Promise<number> {
  return new Promise((done, reject) => {
    const stop = () => void stopChild(child);
    ended.addEventListener('abort', stop, { once: true });
    if (ended.aborted) stop();
    child.once('error', reject);
    child.once('exit', (code) => {
      ended.removeEventListener('abort', stop);
      done(code ?? 1);
    });
  });
}

/** Asks a child to end, and makes it after a quarter of a minute. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(patience);
}

export async function expectFreePort(port: number, host: string): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Sorry('PORT must be a whole number from 0 to 65535.');
  await new Promise<void>((free, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Sorry(refusal(error.code, port))));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

function refusal(code: string | undefined, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what uses it, or choose another one, as in PORT=3001 npm start.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023, as in PORT=3000 npm start.`;
  return `Port ${port} cannot be used (${code}).`;
}

async function expectSuccess(file: string, env: ReturnType<typeof apiEnvironment>, ended: AbortSignal): Promise<void> {
  const code = await outcome(launchNode(file, [], { env }), ended);
  ended.throwIfAborted();
  if (code !== 0) throw new Sorry(alreadySaid);
}

async function expectAnswer(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Sorry('DATABASE_URL must be an address such as postgresql://user:password@host:5432/database.');
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < 150_000)
      throw new Sorry(`DATABASE_URL names a PostgreSQL ${Math.floor(version / 10_000)}: Tendesh needs 15 or newer.`);
  } catch (error) {
    if (error instanceof Sorry) throw error;
    throw new Sorry(`The database of DATABASE_URL does not answer: ${reasonOf(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A host with several addresses fails with several reasons and no message of its own. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
