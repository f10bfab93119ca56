import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { startThrowAway, type EmbeddedDatabase } from '../../../../tools/embedded-database';
import { migrate, rollback } from '../../src/platform/database/migrate';

let database: EmbeddedDatabase;
let directory: string;

beforeAll(async () => (database = await startThrowAway()), 60_000);
afterAll(() => database.stop());

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tendesh-migrations-'));
  await query('drop schema public cascade; create schema public');
  await write('0001-towns-exist', 'create table town (name text);', 'drop table town;');
  await write('0002-towns-have-people', 'alter table town add people int;', 'alter table town drop people;');
});
afterEach(() => rm(directory, { recursive: true }));

describe('migrations', () => {
  it('are applied once, in order', async () => {
    expect(await migrate(database.url, { directory })).toEqual(['0001-towns-exist', '0002-towns-have-people']);
    expect(await migrate(database.url, { directory })).toEqual([]);
  });

  it('stop at a number and go back above one', async () => {
    expect(await migrate(database.url, { directory, to: 1 })).toEqual(['0001-towns-exist']);
    await migrate(database.url, { directory });
    expect(await rollback(database.url, { directory })).toEqual(['0002-towns-have-people']);
    expect(await rollback(database.url, { directory, to: 0 })).toEqual(['0001-towns-exist']);
  });

  it('run once where two servers start together', async () => {
    const applied = await Promise.all([migrate(database.url, { directory }), migrate(database.url, { directory })]);
    expect(applied.flat()).toHaveLength(2);
  });

  it('leave nothing behind when one fails, and say which and where', async () => {
    await write('0003-towns-break', 'create table half (id int);\nselect nothing from nowhere;', '');
    await expect(migrate(database.url, { directory })).rejects.toThrow(
      'Migration 0003-towns-break failed near "select nothing from nowhere;": relation "nowhere" does not exist.',
    );
    expect(await query(`select to_regclass('half') as half`)).toEqual([{ half: null }]);
  });

  it('refuse a file that was changed after it had been applied', async () => {
    await migrate(database.url, { directory });
    await write('0001-towns-exist', 'create table village (name text);', 'drop table village;');
    await expect(migrate(database.url, { directory })).rejects.toThrow('Migration 0001-towns-exist was changed');
  });

  it('refuse a database that is ahead of the files', async () => {
    await migrate(database.url, { directory });
    await rm(join(directory, '0002-towns-have-people.sql'));
    await expect(migrate(database.url, { directory })).rejects.toThrow('which this version does not have');
  });

  it('say in a sentence that the database does not answer', async () => {
    const nowhere = 'postgresql://nobody:secret@127.0.0.1:1/nothing';
    await expect(migrate(nowhere, { directory })).rejects.toThrow(
      /^The database of DATABASE_URL does not answer: [^\n]*\.$/,
    );
  });
});

function write(name: string, up: string, down: string): Promise<void> {
  return writeFile(join(directory, `${name}.sql`), `-- up\n${up}\n-- down\n${down}\n`);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
