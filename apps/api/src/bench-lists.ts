/** `npm run bench:lists`: how long each list of the product takes in a big world, for readers who see more or less of it. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { benchLists, benchMyWork, benchReadings } from './bench/bench-lists';
import { heapUpNotices } from './bench/heap-of-notices.repository';
import { lists, myWork, readers, workers } from './bench/lists';
import { explained, recorded } from './bench/plans.repository';
import { plansTable, readingsTable, timingsTable, workTable } from './bench/report';
import { type Sample, sampleCase } from './bench/sample.repository';
import { Desk } from './demo/desk.repository';
import { LoadRefusal, loadWorld } from './load/load-world';
import { SystemClock } from './platform/clock/clock';
import { ConfigError, readConfig } from './platform/config/config';
import { createServer } from './platform/http/create-server';

const USAGE = 'npm run bench:lists -- [--returnees 100000] [--notices 1000000] [--plans] [--only "case page"]';

interface Surroundings {
  readonly app: NestFastifyApplication;
  readonly sql: pg.Client;
  readonly desk: Desk;
  readonly sample: Sample;
}

async function main(): Promise<void> {
  const { returnees, notices, plans, only } = readArguments();
  const config = readConfig();
  const clock = new SystemClock();
  const sql = new pg.Client({ connectionString: config.databaseUrl });
  await sql.connect();
  const tell = (sentence: string) => process.stderr.write(`  ${sentence}\n`);
  await loadWorld({ sql, databaseUrl: config.databaseUrl, returnees, now: clock.now(), tell });
  if (only === undefined) {
    tell(`heaping up ${notices} notices`);
    await heapUpNotices(sql, notices);
  }
  const app = await createServer(AppModule.on(config, clock), config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const desk = new Desk(app, sql);
  try {
    await report({ app, sql, desk, sample: await sampleCase(sql) }, { plans, only });
  } finally {
    await desk.leave();
    await app.close();
    await sql.end();
  }
}

interface Wanted {
  /** Also what the planner made of each list. */
  readonly plans: boolean;
  /** Only the lists with these words in their names. */
  readonly only: string | undefined;
}

function readArguments(): Wanted & { returnees: number; notices: number } {
  const options = {
    returnees: { type: 'string', default: '100000' },
    notices: { type: 'string', default: '1000000' },
    plans: { type: 'boolean', default: false },
    only: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options });
  const { returnees, notices, plans, only } = values;
  if (![returnees, notices].every((count) => /^[1-9]\d{0,6}$/.test(count))) throw new LoadRefusal(USAGE);
  return { returnees: Number(returnees), notices: Number(notices), plans, only };
}

async function report({ app, sql, desk, sample }: Surroundings, { plans, only }: Wanted): Promise<void> {
  const as = (name: string) => desk.as(name);
  const wanted = lists(sample).filter(({ name }) => only === undefined || name.includes(only));
  say(timingsTable(await benchLists(wanted, { as })));
  if (only === undefined) {
    say(workTable(await benchMyWork({ as })));
    say(readingsTable(await benchReadings({ as })));
  }
  if (!plans) return;
  const asked = [
    ...wanted.flatMap((list) => readers.map((reader) => ({ ...reader, list }))),
    ...(only === undefined ? workers.map((worker) => ({ ...worker, list: myWork })) : []),
  ];
  const rows: Parameters<typeof plansTable>[0][number][] = [];
  for (const { name, scope, list } of asked) {
    const client = await as(name);
    const statements = await recorded(app.get(DataSource), () => client.get(list.path));
    rows.push({ name: list.name, scope, plan: await explained(sql, statements) });
  }
  say(plansTable(rows));
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

main().catch((error: unknown) => {
  const isKnown = error instanceof LoadRefusal || error instanceof ConfigError;
  const isUsage = error instanceof TypeError && 'code' in error;
  process.stderr.write(`${isUsage ? USAGE : isKnown ? error.message : String(error)}\n`);
  process.exit(1);
});
