import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { AppModule } from '../../src/app.module';
import type { Client } from '../../src/demo/client';
import { Desk } from '../../src/demo/desk.repository';
import type { Door } from '../../src/demo/http-door';
import { Story } from '../../src/demo/story';
import { SettableClock } from '../../src/platform/clock/clock';
import { readConfig } from '../../src/platform/config/config';
import { createServer } from '../../src/platform/http/create-server';
import { databaseUrl, TEMPLATE } from './global-setup';

/** A Monday morning in Osh, within the second call of Kyrgyzstan. */
export const START = new Date('2026-03-02T04:00:00Z');

/** The real server on a database of its own, a clock that stands still, and a client for each member of staff. */
export interface World {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly dataDir: string;
  /** The owner's connection: raw SQL past row-level security, as a superuser would. */
  readonly sql: pg.Client;
  /** Signed in as the member of staff with this e-mail name, e.g. `aigul.asanova` (see libs/testing/reference). */
  as(name: string): Promise<Client>;
  anonymous(): Client;
  /** The same staff, through another door: for what needs a network, such as an answer that is lost. */
  through(door: Door): Desk;
  /** Brings cases and applications to any state through the real acts: `story.anApplication({ status: 'submitted' })`. */
  readonly story: Story;
  stop(): Promise<void>;
}

export async function startWorld(env: Record<string, string> = {}): Promise<World> {
  const server = process.env['TENDESH_TEST_DATABASE'] ?? '';
  const name = `world_${randomBytes(6).toString('hex')}`;
  await adminQuery(server, `create database ${name} template ${TEMPLATE}`);
  const url = databaseUrl(server, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'tendesh-test-'));
  const clock = new SettableClock(START);
  const config = readConfig({ DATABASE_URL: url, TENDESH_DATA: dataDir, WEB_ROOT: join(dataDir, 'none'), ...env });
  const app = await createServer(AppModule.on(config, clock), config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const desk = new Desk(app, sql);
  const story = new Story(desk);
  return {
    app,
    clock,
    dataDir,
    sql,
    story,
    as: (person) => desk.as(person),
    anonymous: () => desk.anonymous(),
    through: (door) => new Desk(door, sql),
    stop: async () => {
      await app.close();
      await sql.end();
      await adminQuery(server, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function adminQuery(server: string, query: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(query);
  await admin.end();
}
