/**
 * The PostgreSQL that comes with the packages: made, started, adopted and stopped here through pg_ctl.
 *
 * pg_ctl puts the server in a session of its own, so Ctrl-C in the terminal reaches the API and not the database: the
 * caller stops the database last. A server left behind by a hard kill is adopted by the next start.
 */
import { execFile, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';

import { prepare, type Account, type Server } from './embedded-home.ts';
import { Sorry } from './say.ts';

export interface EmbeddedDatabase {
  url: string;
  /** True where a server was found running: left by a hard kill, or shared with another command. */
  adopted: boolean;
  /** Stops the server, unless another running command started it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder that holds the cluster, its password and its log. */
  dataDir: string;
  /** The checkout, for the binaries in node_modules. */
  root?: string;
  /** Lines of postgresql.conf that differ from ours. */
  settings?: Record<string, string>;
}

const user = 'tendesh';
const database = 'tendesh';
/** Held by the command that stops the server at its end; the server frees it when that command dies. */
const ownerLock = 7_316_002;
const run = promisify(execFile);

/** For two cores and a few gigabytes, with room for a browser beside it. */
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
};

/** Nothing of a throw-away cluster must survive a power cut. */
const throwAwaySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  autovacuum_naptime: '10min',
};

export async function startEmbedded({
  dataDir,
  root = process.cwd(),
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const server = await prepare(resolve(dataDir), root);
  const password = await passwordOf(server);
  if (!existsSync(server.cluster)) await createCluster(server, settings['fsync'] === 'off');

  const found = await adopt(server, password);
  const port = found ?? (await start(server, { ...ownSettings, ...settings }));
  const owner = await connect(port, password, 'postgres');
  const { rows: locks } = await owner.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [ownerLock]);
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) await owner.query(`create database ${database}`);

  return {
    url: `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    adopted: found !== undefined,
    stop: async () => {
      await owner.end();
      const { pid } = await postmasterOf(server);
      // It may have gone by itself.
      if (locks[0]?.mine && pid && isAlive(pid) && !isZombie(pid))
        await pgCtl(server, ['stop', '-m', 'fast', '-w', '-t', '60']);
    },
  };
}

/** A cluster in the temporary folder, for tests: quick, unsafe, gone at the end. */
export async function startThrowAway({ root = process.cwd() }: { root?: string } = {}): Promise<EmbeddedDatabase> {
  await sweepThrowAways(root);
  const dataDir = await mkdtemp(join(tmpdir(), `${throwAwayName}${process.pid}-`));
  const running = await startEmbedded({ dataDir, root, settings: throwAwaySettings });
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const throwAwayName = 'tendesh-throw-away-';

/** A test run that was killed hard leaves its cluster running: its folder is named after that process. */
async function sweepThrowAways(root: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(throwAwayName) || isAlive(Number.parseInt(name.slice(throwAwayName.length), 10))) continue;
    const dataDir = join(tmpdir(), name);
    const server = await prepare(dataDir, root).catch(() => undefined);
    if (server && existsSync(server.cluster)) await pgCtl(server, ['stop', '-m', 'immediate']).catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function passwordOf({ home, account }: Server): Promise<string> {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    // initdb reads it too.
    if (account) await chown(file, account.uid, account.gid);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Made aside and renamed, so that an interrupted attempt is not taken for a cluster. */
async function createCluster({ home, cluster, bin, account }: Server, quick: boolean): Promise<void> {
  const part = `${cluster}.part`;
  await rm(part, { recursive: true, force: true });
  const options = [
    `--pgdata=${part}`,
    `--username=${user}`,
    `--pwfile=${join(home, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of bytes on every system and after every upgrade; a query that sorts names asks for its collation.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(quick ? ['--no-sync'] : []),
  ];
  await run(join(bin, 'initdb'), options, serverProcess(account));
  await rename(part, cluster);
}

async function start(server: Server, settings: Record<string, string>): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const lines = Object.entries({ ...settings, port: String(port) }).map(([name, value]) => `${name} = '${value}'`);
    await writeFile(
      join(server.cluster, 'postgresql.conf'),
      `# Written by tools/embedded-database.ts at every start.\n${lines.join('\n')}\n`,
    );
    await rm(join(server.home, 'log'), { force: true });
    try {
      await pgCtl(server, ['start', '-w', '-t', '120', '-l', join(server.home, 'log')]);
      return port;
    } catch {
      if (attempt < 3) continue;
      const log = await readFile(join(server.home, 'log'), 'utf8').catch(() => '');
      const reason = /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? 'see its log';
      throw new Sorry(`PostgreSQL does not start (${join(server.home, 'log')}): ${reason}.`);
    }
  }
}

/** The port of a server that already runs on this folder; what only looks like one is cleared away. */
async function adopt(server: Server, password: string): Promise<number | undefined> {
  const pidFile = join(server.cluster, 'postmaster.pid');
  const { pid, port } = await postmasterOf(server);
  if (!pid || !isAlive(pid)) return undefined;
  try {
    const client = await connect(port, password, 'postgres');
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    await client.end();
    if (rows[0]?.data_directory === server.cluster) return port;
  } catch {
    // Not ours, or not well: decided below.
  }
  if (isPostgres(pid) && !isZombie(pid)) await pgCtl(server, ['stop', '-m', 'fast', '-w', '-t', '60']);
  else await rm(pidFile, { force: true });
  return undefined;
}

/** What PostgreSQL notes of itself while it runs; zeros where there is nothing. */
async function postmasterOf({ cluster }: Server): Promise<{ pid: number; port: number }> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return { pid: Number(lines[0] ?? 0), port: Number(lines[3] ?? 0) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Killed, and not yet buried: in a container whose first process buries nobody, its number stays taken. */
function isZombie(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && /\) Z /.test(readFileSync(file, 'utf8'));
}

/** After a restart of the machine, the number in a stale pid file may belong to any program. */
function isPostgres(pid: number): boolean {
  const name = existsSync('/proc/self/comm')
    ? readFileSync(`/proc/${pid}/comm`, 'utf8')
    : spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout;
  return name.includes('postgres');
}

async function connect(port: number, password: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user,
    password,
    database: name,
    connectionTimeoutMillis: 5000,
  });
  // A server that goes away is noticed by the next query; without a listener the process would fall.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolvePort(port));
    });
  });
}

function pgCtl({ bin, cluster, account }: Server, options: string[]): Promise<unknown> {
  return new Promise((done, reject) => {
    // The server inherits what pg_ctl holds: a pipe here would keep this process waiting for the server's end.
    const child = spawn(join(bin, 'pg_ctl'), ['-D', cluster, '-s', ...options], {
      ...serverProcess(account),
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? done(undefined) : reject(new Error(`pg_ctl ${options[0]} ended with ${code}`)),
    );
  });
}

function serverProcess(account: Account): SpawnOptions {
  return { ...account, cwd: '/' };
}
