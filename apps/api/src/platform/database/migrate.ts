import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import pg from 'pg';

export interface MigrateOptions {
  /** The number to stop at: `up` includes it, `rollback` keeps it. */
  to?: number;
  directory?: string;
}

/** Said as one sentence; whoever starts the programme ends with it. */
export class MigrationError extends Error {}

interface Migration {
  number: number;
  name: string;
  up: string;
  down: string;
  checksum: string;
}

/** Any number; two servers that start together take turns. */
const migrationLock = 7_316_001;

/** Brings the database up to the newest migration, or to `to`. Returns the names of those applied. */
export function migrate(databaseUrl: string, { to = Infinity, directory }: MigrateOptions = {}): Promise<string[]> {
  return underLock(databaseUrl, async (client) => {
    const migrations = await readMigrations(directory);
    const applied = await appliedIn(client);
    refuseChanged(migrations, applied);
    const due = migrations.filter(({ name, number }) => !applied.has(name) && number <= to);
    for (const migration of due) {
      await inTransaction(client, migration, migration.up, async () => {
        const { name, checksum } = migration;
        await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
      });
    }
    return due.map(({ name }) => name);
  });
}

/** Takes back what stands above `to`; without it, the newest one. Returns the names of those taken back. */
export function rollback(databaseUrl: string, { to, directory }: MigrateOptions = {}): Promise<string[]> {
  return underLock(databaseUrl, async (client) => {
    const applied = await appliedIn(client);
    const standing = (await readMigrations(directory)).filter(({ name }) => applied.has(name)).reverse();
    const due = to === undefined ? standing.slice(0, 1) : standing.filter(({ number }) => number > to);
    for (const migration of due) {
      await inTransaction(client, migration, migration.down, async () => {
        await client.query('delete from migration where name = $1', [migration.name]);
      });
    }
    return due.map(({ name }) => name);
  });
}

async function underLock<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'tendesh-migrate' });
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    // A host with several addresses fails with several reasons and no message of its own.
    const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
    throw new MigrationError(`The database of DATABASE_URL does not answer: ${(first as Error).message}.`);
  });
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** `NNNN-a-sentence.sql`, with the marks `-- up` and `-- down` on lines of their own. */
async function readMigrations(directory = 'migrations'): Promise<Migration[]> {
  const folder = resolve(directory);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => parse(file, await readFile(join(folder, file), 'utf8'))),
  );
  migrations.forEach(({ number, name }, index) => {
    if (migrations[index - 1]?.number === number)
      throw new MigrationError(`Two migrations have the number of ${name}.`);
  });
  return migrations;
}

function parse(file: string, text: string): Migration {
  const parts = /^-- up\s*$([\s\S]*?)^-- down\s*$([\s\S]*)/m.exec(text);
  const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1];
  if (!parts || !number) {
    throw new MigrationError(`${file} must be named NNNN-a-sentence.sql and have the sections "-- up" and "-- down".`);
  }
  const [, up = '', down = ''] = parts;
  // Line ends differ between checkouts; the meaning does not.
  const checksum = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
  return { number: Number(number), name: file.slice(0, -'.sql'.length), up, down, checksum };
}

async function appliedIn(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`
    create table if not exists migration (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migration');
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseChanged(migrations: Migration[], applied: Map<string, string>): void {
  const changed = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (changed)
    throw new MigrationError(
      `Migration ${changed.name} was changed after it had been applied: write a new one instead.`,
    );
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown)
    throw new MigrationError(`The database holds migration ${unknown}, which this version does not have: it is newer.`);
}

async function inTransaction(
  client: pg.Client,
  migration: Migration,
  sql: string,
  record: () => Promise<void>,
): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await record();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new MigrationError(`Migration ${migration.name} failed${place(sql, error)}: ${(error as Error).message}.`);
  }
}

function place(sql: string, error: unknown): string {
  const position = Number((error as { position?: string }).position);
  if (!position) return '';
  const text = sql.slice(0, position).split('\n').length;
  return ` near "${sql.split('\n')[text - 1]?.trim() ?? ''}"`;
}
